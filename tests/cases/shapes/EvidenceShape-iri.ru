# Evidence is a blank node.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX m8g: <http://data.europa.eu/m8g/>

INSERT DATA {
  ex:strategy dgmf:hasEvidence [
    a m8g:Evidence ;
    dcterms:title "Letter"@en ;
    dcterms:conformsTo fw:MGT-1.1-evidence-1 ;
    dcterms:publisher ex:ministry ;
    dgmf:grade fw:Documented
  ] .
}
