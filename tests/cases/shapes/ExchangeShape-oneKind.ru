# An exchange is of information and of a process.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:exchange dgmf:exchangeKind fw:ProcessExchange .
}
