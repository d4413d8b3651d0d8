# A second adoption is by nobody.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dgmf:states ex:other-adoption .
  ex:other-adoption a dgmf:Adoption ;
    dcterms:title "Other adoption"@en ;
    dgmf:adopts ex:standard .
}
