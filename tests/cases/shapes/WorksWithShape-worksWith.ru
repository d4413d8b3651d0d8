# Whoever a member works with is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:bank dgmf:worksWith ex:water .
} ;
INSERT DATA {
  ex:bank dgmf:worksWith "Water"@en .
}
