# A project is undertaken by nobody.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:project dgmf:isUndertakenBy ex:water .
}
