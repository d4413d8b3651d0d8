# A second composed service is built on nothing.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dgmf:states ex:other-composed-service .
  ex:other-composed-service a dgmf:ComposedService ;
    dcterms:title "Other composed service"@en ;
    dgmf:isBuiltBy ex:club .
}
