#+ graph: https://example.org/suwan-khiri-2568/assessment/2025-09-30/self-claimed
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/suwan-khiri-2568/assessment/2025-09-30/self-claimed> { <https://example.org/suwan-khiri-2568/assessment/2025-09-30/self-claimed/CHN> dgmf:isAheadAt fw:CHN-3 }
}
