# A goal is worded in French.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:ecosystem dgmf:hasGoal "Payer au même endroit"@fr .
}
