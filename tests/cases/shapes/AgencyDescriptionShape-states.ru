# A second description states nothing.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:empty-description a dgmf:AgencyDescription ;
    dcterms:title "Empty description"@en ;
    dcterms:publisher ex:water ;
    dgmf:describes ex:water ;
    dgmf:reportingPeriod ex:period .
}
