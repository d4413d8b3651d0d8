#+ graph: https://example.org/hill-library-2568/assessment/2025-09-30/self-claimed
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/hill-library-2568/assessment/2025-09-30/self-claimed> { <https://example.org/hill-library-2568/assessment/2025-09-30/self-claimed/CHN-2.1> dgmf:ignoresExemption <https://example.org/hill-library-2568/portal-exemption> }
}
