# Nobody operates a platform.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:other-platform dgmf:isOperatedBy ex:ministry .
}
