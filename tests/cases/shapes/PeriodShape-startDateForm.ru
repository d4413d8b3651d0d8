# The first day of the reporting period has a time zone.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:period dcat:startDate "2024-10-01"^^xsd:date .
} ;
INSERT DATA {
  ex:period dcat:startDate "2024-10-01+07:00"^^xsd:date .
}
