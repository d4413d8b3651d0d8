# A component is under no architecture.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:component dgmf:isGovernedBy ex:architecture .
}
