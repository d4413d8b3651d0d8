# A total is zero.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:observation dgmf:totalTransactions 10000 .
} ;
INSERT DATA {
  ex:observation dgmf:totalTransactions 0 .
}
