# The amount of an allocation is a text with thousands separators.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:allocation dgmf:amount 600000.0 .
} ;
INSERT DATA {
  ex:allocation dgmf:amount "1,250,000.00" .
}
