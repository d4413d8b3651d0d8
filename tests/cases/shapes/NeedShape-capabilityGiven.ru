# A need is for nothing.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:need dgmf:requiresCapability ex:capability .
}
