# A channel has no evidence.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:channel dgmf:hasEvidence ex:evidence .
}
