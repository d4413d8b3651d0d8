# A node states a fact and describes nothing.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:notes dgmf:states ex:strategy .
}
