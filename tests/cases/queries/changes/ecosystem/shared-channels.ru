#+ graph: https://example.org/lam-thara-2568
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  GRAPH <https://example.org/lam-thara-2568> { ex:pratu-rat-portal dgmf:isOperatedBy ex:common-digital-office }
}
