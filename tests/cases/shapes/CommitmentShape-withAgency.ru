# A commitment is with an agency that is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:commitment dgmf:withAgency ex:survey-office .
}
