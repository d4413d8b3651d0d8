# A component is shared with a bank.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:component dgmf:isSharedWith ex:bank .
}
