# A claim's verdict is the status of a finding.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:claim-met dgmf:verdict fw:ClaimedMet .
} ;
INSERT DATA {
  ex:claim-met dgmf:verdict fw:Met .
}
