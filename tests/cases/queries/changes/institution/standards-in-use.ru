#+ graph: https://example.org/small-waterways-2568
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2568> { <https://example.org/small-waterways-2568/boat-licence> dgmf:usesStandard ex:address-data-standard }
}
