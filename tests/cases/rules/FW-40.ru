# The evidence type fw:CHN-1.1-evidence-2 has no skos:prefLabel in Thai.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE {
  fw:CHN-1.1-evidence-2 skos:prefLabel ?text .
}
WHERE {
  fw:CHN-1.1-evidence-2 skos:prefLabel ?text .
  FILTER(LANG(?text) = "th")
}
