# An attachment carries no exchange.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:attachment dgmf:carriesExchange ex:exchange .
}
