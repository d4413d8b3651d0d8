# Support for a system ends on two days.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA {
  ex:system dgmf:supportedUntil "2031-12-31"^^xsd:date .
}
