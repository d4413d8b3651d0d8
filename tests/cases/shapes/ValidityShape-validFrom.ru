# A strategy is valid from two days.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA {
  ex:strategy dgmf:validFrom "2022-10-01"^^xsd:date .
}
