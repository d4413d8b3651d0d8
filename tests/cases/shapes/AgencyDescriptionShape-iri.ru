# A second description is a blank node.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  [] a dgmf:AgencyDescription ;
    dcterms:title "Nameless description"@en ;
    dcterms:publisher ex:water ;
    dgmf:describes ex:water ;
    dgmf:reportingPeriod ex:period ;
    dgmf:states ex:strategy .
}
