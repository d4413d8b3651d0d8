# Nobody coordinates an ecosystem.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:ecosystem dgmf:isCoordinatedBy ex:water .
}
