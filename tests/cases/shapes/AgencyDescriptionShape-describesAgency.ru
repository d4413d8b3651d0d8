# The description is about a bank, which is no agency.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dgmf:describes ex:water .
} ;
INSERT DATA {
  ex:description dgmf:describes ex:bank .
}
