# An architecture has no owner.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:architecture dgmf:isOwnedBy ex:architect .
}
