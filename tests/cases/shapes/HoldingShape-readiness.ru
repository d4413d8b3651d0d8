# The readiness is an ability.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:holding dgmf:readiness fw:Ready .
} ;
INSERT DATA {
  ex:holding dgmf:readiness fw:AbilityStrong .
}
