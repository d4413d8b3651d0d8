#+ graph: https://example.org/huai-sai-thong-2568
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/huai-sai-thong-2568> { ex:huai-sai-thong dgmf:agencyType fw:SubdistrictAdministrativeOrganization }
} ;
INSERT DATA {
  GRAPH <https://example.org/huai-sai-thong-2568> { ex:huai-sai-thong dgmf:agencyType fw:Department }
}
