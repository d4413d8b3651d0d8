#+ graph: https://example.org/rural-waterworks-2568
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  GRAPH <https://example.org/rural-waterworks-2568> { <https://example.org/rural-waterworks-2568/penetration-report> dgmf:validUntil "2026-01-31"^^xsd:date }
} ;
INSERT DATA {
  GRAPH <https://example.org/rural-waterworks-2568> { <https://example.org/rural-waterworks-2568/penetration-report> dgmf:validUntil "2027-01-31"^^xsd:date }
}
