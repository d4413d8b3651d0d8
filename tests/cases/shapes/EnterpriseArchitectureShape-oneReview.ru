# An architecture has two next reviews.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA {
  ex:architecture dgmf:nextReview "2027-03-31"^^xsd:date .
}
