# The day of the next review has a Buddhist-era year.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:architecture dgmf:nextReview "2026-03-31"^^xsd:date .
} ;
INSERT DATA {
  ex:architecture dgmf:nextReview "2569-03-31"^^xsd:date .
}
