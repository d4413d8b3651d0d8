# A decision has a date and a period.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:decision dgmf:aboutPeriod ex:period .
}
