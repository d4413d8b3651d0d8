# A claimant is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:claim-met dgmf:isClaimedBy ex:water .
} ;
INSERT DATA {
  ex:claim-met dgmf:isClaimedBy "Department of Example Water"@en .
}
