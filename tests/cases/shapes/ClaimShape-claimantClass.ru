# A system claims that the criterion is met.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:claim-met dgmf:isClaimedBy ex:water .
} ;
INSERT DATA {
  ex:claim-met dgmf:isClaimedBy ex:system .
}
