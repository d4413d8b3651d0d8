# A goal has two wordings in English.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:ecosystem dgmf:hasGoal "Pay once."@en .
}
