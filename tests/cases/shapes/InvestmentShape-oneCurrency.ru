# The investment is in two currencies.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:investment dgmf:currency "USD" .
}
