#+ graph: https://example.org/small-waterways-2568
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2568> { <https://example.org/small-waterways-2568/channels-complete> dgmf:isCompleteFor fw:CHN }
}
