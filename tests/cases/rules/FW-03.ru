# The framework fw:DGMF has no dgmf:hasStage.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:DGMF dgmf:hasStage ?value .
}
