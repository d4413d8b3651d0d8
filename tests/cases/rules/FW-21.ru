# The criterion fw:SVC-2.3 has no dgmf:statement in Thai.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE {
  fw:SVC-2.3 dgmf:statement ?text .
}
WHERE {
  fw:SVC-2.3 dgmf:statement ?text .
  FILTER(LANG(?text) = "th")
}
