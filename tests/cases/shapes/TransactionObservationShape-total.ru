# An observation has two totals.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:observation dgmf:totalTransactions 12000 .
}
