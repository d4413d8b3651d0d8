# A claim has no claimant.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:claim-met dgmf:isClaimedBy ex:water .
}
