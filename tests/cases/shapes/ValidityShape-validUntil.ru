# A strategy is valid until two days.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA {
  ex:strategy dgmf:validUntil "2028-09-30"^^xsd:date .
}
