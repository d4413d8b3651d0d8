# An agreement has one party only.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:agreement dgmf:hasParty ex:records .
}
