#+ graph: https://example.org/common-digital-office-2568
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  GRAPH <https://example.org/common-digital-office-2568> { <https://example.org/common-digital-office-2568/team-review-2567> dgmf:reviewDate "2024-03-05"^^xsd:date }
} ;
INSERT DATA {
  GRAPH <https://example.org/common-digital-office-2568> { <https://example.org/common-digital-office-2568/team-review-2567> dgmf:reviewDate "2025-03-05"^^xsd:date }
}
