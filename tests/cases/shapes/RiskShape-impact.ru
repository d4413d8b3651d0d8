# The impact is a readiness.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:risk dgmf:impact fw:RiskRank4 .
} ;
INSERT DATA {
  ex:risk dgmf:impact fw:Ready .
}
