# A currency code is tagged with a language.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:budget dgmf:currency "THB" .
} ;
INSERT DATA {
  ex:budget dgmf:currency "THB"@en .
}
