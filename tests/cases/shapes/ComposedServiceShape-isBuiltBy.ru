# A composed service is built by somebody who is not named.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:composed-service dgmf:isBuiltBy ex:club .
} ;
INSERT DATA {
  ex:composed-service dgmf:isBuiltBy ex:neighbours .
}
