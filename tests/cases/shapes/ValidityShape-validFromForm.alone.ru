# Validity without an end begins on a plain string.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:agreement dgmf:validFrom "2023-01-15"^^xsd:date .
} ;
INSERT DATA {
  ex:agreement dgmf:validFrom "2023-01-15" .
}
