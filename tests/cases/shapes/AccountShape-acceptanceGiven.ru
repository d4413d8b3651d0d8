# A second account is accepted by nobody.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dgmf:states ex:old-account .
  ex:old-account a dgmf:Account ;
    dcterms:title "Old account"@en .
}
