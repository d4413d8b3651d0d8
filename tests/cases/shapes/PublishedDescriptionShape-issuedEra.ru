# The day of publication has a year of the Buddhist era.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:description dcterms:issued "2025-12-15"^^xsd:date .
} ;
INSERT DATA {
  ex:description dcterms:issued "2568-12-15"^^xsd:date .
}
