# A second investment pays for nothing.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:description dgmf:states ex:other-investment .
  ex:other-investment a dgmf:Investment ;
    dcterms:title "Other investment"@en ;
    dgmf:investmentKind fw:BuildInvestment ;
    dgmf:investmentPurpose fw:InternalPurpose ;
    dgmf:aboutPeriod ex:period .
}
