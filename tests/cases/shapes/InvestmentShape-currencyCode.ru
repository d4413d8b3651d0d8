# The currency of the investment is a sign.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:investment dgmf:currency "THB" .
} ;
INSERT DATA {
  ex:investment dgmf:currency "฿" .
}
