# A measurement is not published.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:measurement dgmf:isPublishedAs ex:survey-report .
}
