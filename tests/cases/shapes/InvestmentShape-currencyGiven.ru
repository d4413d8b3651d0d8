# The amount of the investment has no currency.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:investment dgmf:currency "THB" .
}
