# An arrangement is of no kind.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:shared-service dgmf:arrangementKind fw:SharedTechnologyService .
}
