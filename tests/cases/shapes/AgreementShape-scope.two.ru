# The scope of an agreement has two English texts.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:agreement dgmf:agreementScope "Names"@en .
}
