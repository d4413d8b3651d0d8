# An action addresses nothing.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:action dgmf:addressesNeed ex:need .
}
