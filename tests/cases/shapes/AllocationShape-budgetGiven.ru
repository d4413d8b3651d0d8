# An allocation comes from no budget.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:allocation dgmf:isAllocatedFrom ex:budget .
}
