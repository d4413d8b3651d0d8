# An allocation comes from two budgets, of which the description states one only and another description the other.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:allocation dgmf:isAllocatedFrom ex:other-budget .
  ex:other-budget a dgmf:Budget ;
    dcterms:title "Other project budget"@en ;
    dgmf:projectTotal 5000.0 ;
    dgmf:currency "THB" ;
    dgmf:aboutPeriod ex:period .
  ex:other-description a dgmf:AgencyDescription ;
    dcterms:title "Other description"@en ;
    dcterms:publisher ex:water ;
    dgmf:describes ex:water ;
    dgmf:reportingPeriod ex:period ;
    dgmf:states ex:other-budget .
}
