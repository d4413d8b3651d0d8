# The cell fw:SVC-3 has no dgmf:statementSource.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:SVC-3 dgmf:statementSource ?value .
}
