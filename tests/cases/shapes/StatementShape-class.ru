# A statement has a misspelt type.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dgmf:states ex:plan .
  ex:plan a dgmf:Stratgy ;
    dcterms:title "Plan"@en .
}
