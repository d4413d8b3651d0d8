# A need is of something unknown.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:need dgmf:isNeedOf ex:project .
} ;
INSERT DATA {
  ex:need dgmf:isNeedOf ex:anything .
}
