# A second strategy sets out nothing.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dgmf:states ex:empty-strategy .
  ex:empty-strategy a dgmf:Strategy ;
    dcterms:title "Empty strategy"@en .
}
