# Evidence that the described agency issued is called independently verified.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX m8g: <http://data.europa.eu/m8g/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA {
  ex:channel dgmf:hasEvidence ex:evidence-2 .
  ex:evidence-2 a m8g:Evidence ;
    dcterms:title "A second piece of evidence"@en , "หลักฐานชิ้นที่สอง"@th ;
    dcterms:conformsTo fw:MGT-1.1-evidence-1 ;
    dcterms:publisher ex:water ;
    dcterms:issued "2023-09-21"^^xsd:date ;
    dcterms:identifier "อย 0101/ว 13" ;
    dgmf:grade fw:IndependentlyVerified .
}
