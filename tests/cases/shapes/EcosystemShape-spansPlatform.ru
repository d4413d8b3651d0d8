# An ecosystem spans a system.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:ecosystem dgmf:spansPlatform ex:system .
}
