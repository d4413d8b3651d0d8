# A second channel is of no kind.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX m8g: <http://data.europa.eu/m8g/>

INSERT DATA {
  ex:description dgmf:states ex:counter .
  ex:counter a m8g:Channel ;
    dcterms:title "Counter"@en ;
    dgmf:isOperatedBy ex:water .
}
