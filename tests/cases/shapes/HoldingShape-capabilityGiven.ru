# A holding is of no capability.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:holding dgmf:ofCapability ex:capability .
}
