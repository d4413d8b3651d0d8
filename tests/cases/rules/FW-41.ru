# The code list fw:Verdicts has no skos:prefLabel in Thai.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE {
  fw:Verdicts skos:prefLabel ?text .
}
WHERE {
  fw:Verdicts skos:prefLabel ?text .
  FILTER(LANG(?text) = "th")
}
