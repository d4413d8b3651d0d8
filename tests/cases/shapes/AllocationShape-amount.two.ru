# An allocation has two amounts.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:allocation dgmf:amount 500000.0 .
}
