#+ graph: https://example.org/small-waterways-2567/assessment/2024-09-30/self-claimed
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2567/assessment/2024-09-30/self-claimed> { <https://example.org/small-waterways-2567/assessment/2024-09-30/self-claimed/overall> dgmf:provenRank 0 }
} ;
INSERT DATA {
  GRAPH <https://example.org/small-waterways-2567/assessment/2024-09-30/self-claimed> { <https://example.org/small-waterways-2567/assessment/2024-09-30/self-claimed/overall> dgmf:provenRank 1 }
}
