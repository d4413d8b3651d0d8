# A budget has two totals.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:budget dgmf:projectTotal 1200000.0 .
}
