# The last day has a time zone and lies before the first day: the form has to be mended first.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:period dcat:endDate "2025-09-30"^^xsd:date .
} ;
INSERT DATA {
  ex:period dcat:endDate "2024-09-29Z"^^xsd:date .
}
