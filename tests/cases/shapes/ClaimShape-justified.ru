# A claim of not applicable has no justification.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE WHERE {
  ex:claim-not-applicable dgmf:justification ?justification .
}
