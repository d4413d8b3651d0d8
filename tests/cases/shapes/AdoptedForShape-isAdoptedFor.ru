# An exchange is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:adoption dgmf:isAdoptedFor ex:exchange .
} ;
INSERT DATA {
  ex:adoption dgmf:isAdoptedFor "Bills"@en .
}
