# A claim has two verdicts.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:claim-met dgmf:verdict fw:ClaimedNotMet .
}
