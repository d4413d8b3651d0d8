# The dimension fw:TEC has no skos:definition in Thai.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE {
  fw:TEC skos:definition ?text .
}
WHERE {
  fw:TEC skos:definition ?text .
  FILTER(LANG(?text) = "th")
}
