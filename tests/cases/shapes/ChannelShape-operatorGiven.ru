# A channel has no operator.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:channel dgmf:isOperatedBy ex:records .
}
