# The last day of validity is 29 February of a Buddhist-era year that is no leap year in the Gregorian calendar.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:strategy dgmf:validUntil "2027-09-30"^^xsd:date .
} ;
INSERT DATA {
  ex:strategy dgmf:validUntil "2567-02-29"^^xsd:date .
}
