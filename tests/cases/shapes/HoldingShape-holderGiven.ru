# A holding is of nobody.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:holding dgmf:hasHolder ex:water .
}
