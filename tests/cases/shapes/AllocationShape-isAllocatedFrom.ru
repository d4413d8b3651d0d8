# An allocation comes from a budget that is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:allocation dgmf:isAllocatedFrom ex:budget .
} ;
INSERT DATA {
  ex:allocation dgmf:isAllocatedFrom ex:central-fund .
}
