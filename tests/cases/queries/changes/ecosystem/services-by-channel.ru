#+ graph: https://example.org/small-waterways-2568
#+ loses: 2
#+ gains: 2

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2568> { <https://example.org/small-waterways-2568/licence-desk> dgmf:channelKind fw:Counter }
} ;
INSERT DATA {
  GRAPH <https://example.org/small-waterways-2568> { <https://example.org/small-waterways-2568/licence-desk> dgmf:channelKind fw:Kiosk }
}
