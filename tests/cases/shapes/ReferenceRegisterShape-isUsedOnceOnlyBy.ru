# A register is used by a bank.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:register dgmf:isUsedOnceOnlyBy ex:bank .
}
