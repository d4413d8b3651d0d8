# The criterion fw:SVC-2.3 has the dgmf:minimumRank 0.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:SVC-2.3 dgmf:minimumRank ?value .
} ;
INSERT DATA {
  fw:SVC-2.3 dgmf:minimumRank 0 .
}
