# The stage fw:stage-3 has the dgmf:precedes fw:SVC.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:stage-3 dgmf:precedes ?value .
} ;
INSERT DATA {
  fw:stage-3 dgmf:precedes fw:SVC .
}
