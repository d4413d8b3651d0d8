# A bank coordinates an ecosystem.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:ecosystem dgmf:isCoordinatedBy ex:bank .
}
