#+ graph: https://example.org/common-digital-office-2568
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/common-digital-office-2568> { <https://example.org/common-digital-office-2568/own-security> dgmf:ability fw:AbilityBasic }
} ;
INSERT DATA {
  GRAPH <https://example.org/common-digital-office-2568> { <https://example.org/common-digital-office-2568/own-security> dgmf:ability fw:AbilityStrong }
}
