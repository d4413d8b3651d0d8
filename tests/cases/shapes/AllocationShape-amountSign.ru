# The amount of an allocation is negative.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:allocation dgmf:amount 600000.0 .
} ;
INSERT DATA {
  ex:allocation dgmf:amount -1250.0 .
}
