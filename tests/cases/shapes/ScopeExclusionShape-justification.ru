# A scope exclusion has no justification.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE WHERE {
  ex:scope dgmf:justification ?justification .
}
