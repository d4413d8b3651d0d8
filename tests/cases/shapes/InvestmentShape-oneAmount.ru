# An investment has two amounts.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:investment dgmf:investedAmount 300000.0 .
}
