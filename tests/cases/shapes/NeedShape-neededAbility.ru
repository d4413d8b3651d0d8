# The needed ability is a readiness.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:need dgmf:neededAbility fw:AbilityStrong .
} ;
INSERT DATA {
  ex:need dgmf:neededAbility fw:Ready .
}
