#+ graph: https://example.org/salt-roads-2567
#+ loses: 1
#+ gains: 0

PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  GRAPH <https://example.org/salt-roads-2567> { ex:fiscal-year-2567 dcat:endDate "2024-09-30"^^xsd:date }
} ;
INSERT DATA {
  GRAPH <https://example.org/salt-roads-2567> { ex:fiscal-year-2567 dcat:endDate "2025-01-31"^^xsd:date }
}
