# A component is governed by a standard.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:component dgmf:isGovernedBy ex:standard .
}
