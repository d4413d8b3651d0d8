# The first day of validity has a Buddhist-era year; it must not be said to lie after the last day as well.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:strategy dgmf:validFrom "2023-10-01"^^xsd:date .
} ;
INSERT DATA {
  ex:strategy dgmf:validFrom "2566-10-01"^^xsd:date .
}
