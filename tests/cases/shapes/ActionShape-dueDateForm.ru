# The due date of an action is in another form.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:action dgmf:dueDate "2025-12-31"^^xsd:date .
} ;
INSERT DATA {
  ex:action dgmf:dueDate "31/12/2025" .
}
