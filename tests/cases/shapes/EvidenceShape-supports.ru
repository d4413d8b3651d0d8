# A second piece of evidence supports nothing.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX m8g: <http://data.europa.eu/m8g/>

INSERT DATA {
  ex:minutes a m8g:Evidence ; dcterms:title "Minutes"@en ; dcterms:conformsTo fw:MGT-1.1-evidence-1 ; dcterms:publisher ex:ministry ; dcterms:issued "2023-09-21"^^<http://www.w3.org/2001/XMLSchema#date> ; dcterms:identifier "0101/13" ; dgmf:grade fw:Documented .
}
