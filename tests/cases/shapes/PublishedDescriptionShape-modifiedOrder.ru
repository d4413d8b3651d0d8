# The description was last changed before it was published.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:description dcterms:modified "2026-01-20"^^xsd:date .
} ;
INSERT DATA {
  ex:description dcterms:modified "2025-12-14"^^xsd:date .
}
