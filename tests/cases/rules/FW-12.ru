# The cell fw:SVC-3 has no skos:prefLabel in Thai.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE {
  fw:SVC-3 skos:prefLabel ?text .
}
WHERE {
  fw:SVC-3 skos:prefLabel ?text .
  FILTER(LANG(?text) = "th")
}
