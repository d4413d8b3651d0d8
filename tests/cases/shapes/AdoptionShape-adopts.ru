# An adoption adopts a system.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:adoption dgmf:adopts ex:standard .
} ;
INSERT DATA {
  ex:adoption dgmf:adopts ex:system .
}
