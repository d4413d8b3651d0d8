# The limitation fw:TEC-1.L2 has no skos:prefLabel in Thai.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE {
  fw:TEC-1.L2 skos:prefLabel ?text .
}
WHERE {
  fw:TEC-1.L2 skos:prefLabel ?text .
  FILTER(LANG(?text) = "th")
}
