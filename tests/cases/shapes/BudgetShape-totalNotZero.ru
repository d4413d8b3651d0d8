# The total of the project budget is zero.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:budget dgmf:projectTotal 1000000.0 .
} ;
INSERT DATA {
  ex:budget dgmf:projectTotal 0.00 .
}
