# The cell fw:SVC-3 has no dgmf:atStage.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:SVC-3 dgmf:atStage ?value .
}
