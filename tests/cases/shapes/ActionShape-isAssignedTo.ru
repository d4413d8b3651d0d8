# An action is assigned to an agency.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:action dgmf:isAssignedTo ex:architect .
} ;
INSERT DATA {
  ex:action dgmf:isAssignedTo ex:water .
}
