# A claim has no evidence.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:claim-met dgmf:hasEvidence ex:evidence .
}
