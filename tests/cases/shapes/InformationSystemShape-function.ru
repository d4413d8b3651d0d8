# The function that a system supports is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:system dgmf:supportsFunction fw:PaymentFunction .
} ;
INSERT DATA {
  ex:system dgmf:supportsFunction fw:TransactionFunction .
}
