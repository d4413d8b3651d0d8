# A second exchange is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:attachment dgmf:carriesExchange "Addresses"@en .
}
