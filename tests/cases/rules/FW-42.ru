# The code list fw:Verdicts has no skos:definition in Thai.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE {
  fw:Verdicts skos:definition ?text .
}
WHERE {
  fw:Verdicts skos:definition ?text .
  FILTER(LANG(?text) = "th")
}
