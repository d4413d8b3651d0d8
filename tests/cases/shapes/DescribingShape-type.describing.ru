# A node describes an agency and states nothing.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:notes dgmf:describes ex:water .
}
