#+ graph: https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed> { <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed/TEC-2.2> dgmf:status fw:Unknown }
} ;
INSERT DATA {
  GRAPH <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed> { <https://example.org/small-waterways-2568/assessment/2025-09-30/self-claimed/TEC-2.2> dgmf:status fw:Met }
}
