#+ graph: https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed
#+ loses: 1
#+ gains: 2

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed> { <https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed/CHN-1.1> dgmf:status fw:Met }
} ;
INSERT DATA {
  GRAPH <https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed> { <https://example.org/lam-thara-2568/assessment/2025-09-30/self-claimed/CHN-1.1> dgmf:status fw:NotMet }
}
