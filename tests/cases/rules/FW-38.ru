# The limitation fw:TEC-1.L2 has no dgmf:statementSource.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:TEC-1.L2 dgmf:statementSource ?value .
}
