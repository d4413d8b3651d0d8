# The ability is a readiness.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:holding dgmf:ability fw:AbilitySufficient .
} ;
INSERT DATA {
  ex:holding dgmf:ability fw:Ready .
}
