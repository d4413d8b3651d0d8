# The description does not state its strategy.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dgmf:states ex:strategy .
}
