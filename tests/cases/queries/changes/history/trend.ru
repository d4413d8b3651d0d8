#+ graph: https://example.org/rural-waterworks-2569/assessment/2026-09-30/self-claimed
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/rural-waterworks-2569/assessment/2026-09-30/self-claimed> { <https://example.org/rural-waterworks-2569/assessment/2026-09-30/self-claimed/TEC> dgmf:provenRank 3 }
} ;
INSERT DATA {
  GRAPH <https://example.org/rural-waterworks-2569/assessment/2026-09-30/self-claimed> { <https://example.org/rural-waterworks-2569/assessment/2026-09-30/self-claimed/TEC> dgmf:provenRank 4 }
}
