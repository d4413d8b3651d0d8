# A publication is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:measurement dgmf:isPublishedAs ex:survey-report .
} ;
INSERT DATA {
  ex:measurement dgmf:isPublishedAs "https://example.org/survey-report" .
}
