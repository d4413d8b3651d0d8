# The last day of support has a Buddhist-era year.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:system dgmf:supportedUntil "2030-12-31"^^xsd:date .
} ;
INSERT DATA {
  ex:system dgmf:supportedUntil "2573-12-31"^^xsd:date .
}
