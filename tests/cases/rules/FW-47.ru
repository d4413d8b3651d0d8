# The code fw:Documented has no dgmf:rank.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:Documented dgmf:rank ?value .
}
