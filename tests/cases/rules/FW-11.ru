# The cell fw:SVC-3 has no skos:notation.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE WHERE {
  fw:SVC-3 skos:notation ?value .
}
