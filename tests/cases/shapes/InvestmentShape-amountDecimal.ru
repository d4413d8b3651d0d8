# The amount of an investment is a text with thousands separators.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:investment dgmf:investedAmount 250000.50 .
} ;
INSERT DATA {
  ex:investment dgmf:investedAmount "1,250,000.00" .
}
