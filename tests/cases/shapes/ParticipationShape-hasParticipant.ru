# A member is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:participation dgmf:hasParticipant ex:bank .
} ;
INSERT DATA {
  ex:participation dgmf:hasParticipant "Bank"@en .
}
