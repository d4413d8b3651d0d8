# A budget is about a period that is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:budget dgmf:aboutPeriod ex:period .
} ;
INSERT DATA {
  ex:budget dgmf:aboutPeriod ex:year-2025 .
}
