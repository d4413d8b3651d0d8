#+ graph: https://example.org/common-digital-office-2568
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/common-digital-office-2568> { <https://example.org/common-digital-office-2568/team-exchange> dgmf:readiness fw:Ready }
} ;
INSERT DATA {
  GRAPH <https://example.org/common-digital-office-2568> { <https://example.org/common-digital-office-2568/team-exchange> dgmf:readiness fw:NotReady }
}
