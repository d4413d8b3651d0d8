#+ graph: https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed
#+ loses: 2
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE WHERE {
  GRAPH <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed> { <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed/MGT-1.1> dgmf:isShownBy ?any }
}
