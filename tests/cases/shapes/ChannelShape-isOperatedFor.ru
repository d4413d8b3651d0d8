# A channel is operated for a bank.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:channel dgmf:isOperatedFor ex:bank .
}
