#+ graph: https://example.org/coastal-forecasts-2568
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE DATA {
  GRAPH <https://example.org/coastal-forecasts-2568> { <https://example.org/coastal-forecasts-2568/claim-svc-2-1> dgmf:hasEvidence <https://example.org/coastal-forecasts-2568/portal-page> }
}
