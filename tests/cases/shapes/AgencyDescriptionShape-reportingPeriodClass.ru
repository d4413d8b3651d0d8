# The reporting period is a node that nothing is said about.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dgmf:reportingPeriod ex:period .
} ;
INSERT DATA {
  ex:description dgmf:reportingPeriod ex:year-2025 .
}
