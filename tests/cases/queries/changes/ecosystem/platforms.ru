#+ graph: https://example.org/common-digital-office-2568
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  GRAPH <https://example.org/common-digital-office-2568> { <https://example.org/common-digital-office-2568/records-attachment> dgmf:attachesTo ex:sai-than-exchange }
}
