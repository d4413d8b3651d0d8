# A measurement measures no service.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:measurement dgmf:measuresService ex:service .
}
