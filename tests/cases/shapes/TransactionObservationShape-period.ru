# An observation has no period.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:observation dgmf:aboutPeriod ex:period .
}
