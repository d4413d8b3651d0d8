# A holding is of something unknown.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:holding dgmf:ofCapability ex:capability .
} ;
INSERT DATA {
  ex:holding dgmf:ofCapability ex:anything .
}
