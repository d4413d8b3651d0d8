# The stage fw:stage-3 has no dgmf:rank.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:stage-3 dgmf:rank ?value .
}
