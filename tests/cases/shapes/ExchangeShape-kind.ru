# An exchange is of an integration layer.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:exchange dgmf:exchangeKind fw:InformationExchange .
} ;
INSERT DATA {
  ex:exchange dgmf:exchangeKind fw:InformationIntegration .
}
