# An allocation has no amount.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:allocation dgmf:amount 600000.0 .
}
