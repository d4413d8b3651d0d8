# An adoption adopts nothing.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:adoption dgmf:adopts ex:standard .
}
