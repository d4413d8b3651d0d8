# A statement of completeness has no evidence.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:completeness dgmf:hasEvidence ex:evidence .
}
