# The criterion fw:SVC-2.3 has no dgmf:patternSource.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:SVC-2.3 dgmf:patternSource ?value .
}
