# A digital count is a text with a minus sign.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:observation dgmf:digitalTransactions 6000 .
} ;
INSERT DATA {
  ex:observation dgmf:digitalTransactions "-6000" .
}
