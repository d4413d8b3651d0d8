# The amount of an investment is negative.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:investment dgmf:investedAmount 250000.50 .
} ;
INSERT DATA {
  ex:investment dgmf:investedAmount -1250.0 .
}
