# Evidence has no day of issue.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:evidence dcterms:issued "2023-09-20"^^xsd:date .
}
