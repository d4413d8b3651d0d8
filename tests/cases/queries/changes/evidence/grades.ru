#+ graph: https://example.org/small-waterways-2568
#+ loses: 2
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2568> { <https://example.org/small-waterways-2568/channel-survey> dgmf:grade fw:SelfClaimed }
} ;
INSERT DATA {
  GRAPH <https://example.org/small-waterways-2568> { <https://example.org/small-waterways-2568/channel-survey> dgmf:grade fw:Documented }
}
