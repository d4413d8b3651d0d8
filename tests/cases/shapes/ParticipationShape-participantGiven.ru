# A participation is nobody's.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:participation dgmf:hasParticipant ex:bank .
}
