# The criterion fw:SVC-2.3 has the dgmf:threshold 1.0.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:SVC-2.3 dgmf:threshold ?value .
} ;
INSERT DATA {
  fw:SVC-2.3 dgmf:threshold 1.0 .
}
