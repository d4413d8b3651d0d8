# Evidence was issued on two days.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA {
  ex:evidence dcterms:issued "2023-09-21"^^xsd:date .
}
