#+ graph: https://example.org/salt-roads-2567
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/salt-roads-2567> { <https://example.org/salt-roads-2567/strategy-document> dgmf:grade fw:Documented }
} ;
INSERT DATA {
  GRAPH <https://example.org/salt-roads-2567> { <https://example.org/salt-roads-2567/strategy-document> dgmf:grade fw:IndependentlyVerified }
}
