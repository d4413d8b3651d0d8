#+ graph: https://example.org/community-products-2568/assessment/2025-09-30/self-claimed
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/community-products-2568/assessment/2025-09-30/self-claimed> { <https://example.org/community-products-2568/assessment/2025-09-30/self-claimed/TEC> dgmf:provenRank 1 }
} ;
INSERT DATA {
  GRAPH <https://example.org/community-products-2568/assessment/2025-09-30/self-claimed> { <https://example.org/community-products-2568/assessment/2025-09-30/self-claimed/TEC> dgmf:provenRank 0 }
}
