# A strategy's validity ends before it begins.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:strategy dgmf:validUntil "2027-09-30"^^xsd:date .
} ;
INSERT DATA {
  ex:strategy dgmf:validUntil "2023-09-30"^^xsd:date .
}
