# The criterion fw:SVC-2.3 has the dgmf:saturation 0.0.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:SVC-2.3 dgmf:saturation ?value .
} ;
INSERT DATA {
  fw:SVC-2.3 dgmf:saturation 0.0 .
}
