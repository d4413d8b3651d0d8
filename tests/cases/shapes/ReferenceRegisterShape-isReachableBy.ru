# A register is within reach of a bank.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:register dgmf:isReachableBy ex:bank .
}
