# A composed service is built on a standard.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:composed-service dgmf:isBuiltOn ex:standard .
}
