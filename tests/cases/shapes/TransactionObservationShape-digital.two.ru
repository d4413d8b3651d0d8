# An observation has two digital counts.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:observation dgmf:digitalTransactions 7000 .
}
