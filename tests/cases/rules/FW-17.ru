# The cell fw:SVC-3 has no dcterms:source in Thai.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE {
  fw:SVC-3 dcterms:source ?text .
}
WHERE {
  fw:SVC-3 dcterms:source ?text .
  FILTER(LANG(?text) = "th")
}
