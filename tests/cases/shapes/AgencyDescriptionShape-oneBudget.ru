# The description states two budgets.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dgmf:states ex:other-budget .
  ex:other-budget a dgmf:Budget ;
    dcterms:title "Other project budget"@en ;
    dgmf:projectTotal 5000.0 ;
    dgmf:currency "THB" ;
    dgmf:aboutPeriod ex:period .
}
