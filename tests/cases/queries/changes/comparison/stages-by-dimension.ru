#+ graph: https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed
#+ loses: 2
#+ gains: 2

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed> { <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed/MGT> dgmf:provenRank 1 }
} ;
INSERT DATA {
  GRAPH <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed> { <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed/MGT> dgmf:provenRank 2 }
}
