# A review does not say how it was done.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:review dgmf:usesMeasure ex:measure .
}
