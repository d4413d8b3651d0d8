#+ graph: https://example.org/salt-roads-2567
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/salt-roads-2567> { <https://example.org/salt-roads-2567/strategy-claim> dgmf:hasEvidence <https://example.org/salt-roads-2567/strategy-document> }
}
