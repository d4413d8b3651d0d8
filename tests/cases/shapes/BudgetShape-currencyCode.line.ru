# A currency code ends in a line break.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:budget dgmf:currency "THB" .
} ;
INSERT DATA {
  ex:budget dgmf:currency "THB\n" .
}
