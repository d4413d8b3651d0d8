# The dimension fw:TEC has no skos:notation.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE WHERE {
  fw:TEC skos:notation ?value .
}
