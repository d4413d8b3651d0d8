#+ graph: https://example.org/small-waterways-2568
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2568> { <https://example.org/small-waterways-2568/licence-maintenance> dgmf:investmentPurpose fw:ServicePurpose }
} ;
INSERT DATA {
  GRAPH <https://example.org/small-waterways-2568> { <https://example.org/small-waterways-2568/licence-maintenance> dgmf:investmentPurpose fw:InternalPurpose }
}
