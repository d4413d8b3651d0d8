# An architecture is owned by a named person.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:architecture dgmf:isOwnedBy ex:architect .
} ;
INSERT DATA {
  ex:architecture dgmf:isOwnedBy "A. Person"@en .
}
