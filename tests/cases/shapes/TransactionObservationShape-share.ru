# There are more digital transactions than transactions.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:observation dgmf:digitalTransactions 6000 .
} ;
INSERT DATA {
  ex:observation dgmf:digitalTransactions 10001 .
}
