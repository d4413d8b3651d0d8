# The criterion fw:SVC-2.3 has the dgmf:dependsOn fw:SVC-2.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:SVC-2.3 dgmf:dependsOn ?value .
} ;
INSERT DATA {
  fw:SVC-2.3 dgmf:dependsOn fw:SVC-2 .
}
