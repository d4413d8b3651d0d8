# The last day of the reporting period is not in the calendar.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:period dcat:endDate "2025-09-30"^^xsd:date .
} ;
INSERT DATA {
  ex:period dcat:endDate "2025-09-31"^^xsd:date .
}
