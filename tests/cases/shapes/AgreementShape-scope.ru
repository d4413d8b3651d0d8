# The scope of an agreement has a text without a language.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:agreement dgmf:agreementScope "Addresses" .
}
