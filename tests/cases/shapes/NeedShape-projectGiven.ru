# A need is of no project.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:need dgmf:isNeedOf ex:project .
}
