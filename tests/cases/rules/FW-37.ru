# The limitation fw:TEC-1.L2 has no dgmf:statement in Thai.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE {
  fw:TEC-1.L2 dgmf:statement ?text .
}
WHERE {
  fw:TEC-1.L2 dgmf:statement ?text .
  FILTER(LANG(?text) = "th")
}
