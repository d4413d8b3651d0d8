# A digital count is a decimal number above the total: the number has to be mended first.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:observation dgmf:digitalTransactions 6000 .
} ;
INSERT DATA {
  ex:observation dgmf:digitalTransactions 20000.5 .
}
