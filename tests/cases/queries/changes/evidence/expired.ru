#+ graph: https://example.org/si-phana-pao-2568/assessment/2025-09-30/self-claimed
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/si-phana-pao-2568/assessment/2025-09-30/self-claimed> { <https://example.org/si-phana-pao-2568/assessment/2025-09-30/self-claimed> dgmf:findsExpired <https://example.org/si-phana-pao-2568/certificate-document> }
}
