# A service is completed at a place that is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:service dgmf:isCompletedAt ex:counter .
}
