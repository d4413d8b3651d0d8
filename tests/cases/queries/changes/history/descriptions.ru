#+ graph: https://example.org/salt-roads-2567/assessment/2024-09-30/self-claimed
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/salt-roads-2567/assessment/2024-09-30/self-claimed> { <https://example.org/salt-roads-2567/assessment/2024-09-30/self-claimed> dgmf:assesses <https://example.org/salt-roads-2567> }
}
