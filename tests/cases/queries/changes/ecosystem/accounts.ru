#+ graph: https://example.org/rural-waterworks-2568
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  GRAPH <https://example.org/rural-waterworks-2568> { ex:bua-id dgmf:isAcceptedBy ex:hill-library }
}
