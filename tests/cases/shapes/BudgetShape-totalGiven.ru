# A budget has no total.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:budget dgmf:projectTotal 1000000.0 .
}
