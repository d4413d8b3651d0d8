# An ecosystem is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:participation dgmf:participatesIn ex:ecosystem .
} ;
INSERT DATA {
  ex:participation dgmf:participatesIn "Bills"@en .
}
