# The first day of the reporting period has a Buddhist-era year; it must not be said to lie after the last day as well.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:period dcat:startDate "2024-10-01"^^xsd:date .
} ;
INSERT DATA {
  ex:period dcat:startDate "2567-10-01"^^xsd:date .
}
