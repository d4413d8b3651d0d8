#+ graph: https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed> { <https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed/SVC> dgmf:provenRank 3 }
} ;
INSERT DATA {
  GRAPH <https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed> { <https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed/SVC> dgmf:provenRank 4 }
}
