# The function of a service or channel is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:service dgmf:hasFunction fw:TransactionFunction .
} ;
INSERT DATA {
  ex:service dgmf:hasFunction fw:PaymentFunction .
}
