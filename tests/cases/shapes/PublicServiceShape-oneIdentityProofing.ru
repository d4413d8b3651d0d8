# A service requires two levels of identity proofing.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:service dgmf:requiresIdentityProofing fw:IAL1 .
}
