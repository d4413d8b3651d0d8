# The description has no reporting period.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dgmf:reportingPeriod ex:period .
}
