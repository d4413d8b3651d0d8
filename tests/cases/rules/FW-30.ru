# The criterion fw:SVC-2.3 has the dgmf:inapplicableWhen "Never."@en, "Not ever."@en.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:SVC-2.3 dgmf:inapplicableWhen ?value .
} ;
INSERT DATA {
  fw:SVC-2.3 dgmf:inapplicableWhen "Never."@en, "Not ever."@en .
}
