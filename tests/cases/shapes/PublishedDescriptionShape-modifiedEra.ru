# The day of the last change has a year of the Buddhist era.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:description dcterms:modified "2026-01-20"^^xsd:date .
} ;
INSERT DATA {
  ex:description dcterms:modified "2569-01-20"^^xsd:date .
}
