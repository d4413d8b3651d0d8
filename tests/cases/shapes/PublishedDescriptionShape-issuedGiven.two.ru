# The description has two days of publication.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA {
  ex:description dcterms:issued "2025-12-16"^^xsd:date .
}
