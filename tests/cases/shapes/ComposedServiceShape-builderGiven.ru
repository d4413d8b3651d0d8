# A composed service has no builder.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:composed-service dgmf:isBuiltBy ex:club .
}
