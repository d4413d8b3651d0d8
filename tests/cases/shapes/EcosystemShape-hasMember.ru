# A member is of no sort.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:ecosystem dgmf:hasMember ex:club .
}
