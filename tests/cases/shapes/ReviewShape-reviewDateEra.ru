# The day of a review has a Buddhist year.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:review dgmf:reviewDate "2025-03-31"^^xsd:date .
} ;
INSERT DATA {
  ex:review dgmf:reviewDate "2568-03-31"^^xsd:date .
}
