# A participation is in no ecosystem.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:participation dgmf:participatesIn ex:ecosystem .
}
