# A service of an ecosystem is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:ecosystem dgmf:offersService "Payment"@en .
}
