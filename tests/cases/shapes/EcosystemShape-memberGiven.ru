# An ecosystem has one member.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:ecosystem dgmf:hasMember ex:bank .
}
