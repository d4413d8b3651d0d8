#+ graph: https://example.org/rural-waterworks-2568
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/rural-waterworks-2568> { <https://example.org/rural-waterworks-2568/dry-village-allocation> dgmf:allocationBasis fw:CitizenNeed }
} ;
INSERT DATA {
  GRAPH <https://example.org/rural-waterworks-2568> { <https://example.org/rural-waterworks-2568/dry-village-allocation> dgmf:allocationBasis fw:AgencyMission }
}
