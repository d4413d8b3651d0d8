#+ graph: https://example.org/hill-library-2568
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

INSERT DATA {
  GRAPH <https://example.org/hill-library-2568> { <https://example.org/hill-library-2568/portal-claim> dgmf:hasEvidence <https://example.org/hill-library-2568/portal-pages> }
}
