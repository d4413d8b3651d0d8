#+ graph: https://example.org/coastal-forecasts-2568/assessment/2025-09-30/self-claimed
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/coastal-forecasts-2568/assessment/2025-09-30/self-claimed> { <https://example.org/coastal-forecasts-2568/assessment/2025-09-30/self-claimed/overall> dgmf:provenRank 2 }
} ;
INSERT DATA {
  GRAPH <https://example.org/coastal-forecasts-2568/assessment/2025-09-30/self-claimed> { <https://example.org/coastal-forecasts-2568/assessment/2025-09-30/self-claimed/overall> dgmf:provenRank 1 }
}
