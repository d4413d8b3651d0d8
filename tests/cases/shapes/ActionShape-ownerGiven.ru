# An action has no owner.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:action dgmf:isAssignedTo ex:architect .
}
