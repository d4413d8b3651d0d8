# A platform is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:attachment dgmf:attachesTo ex:platform .
} ;
INSERT DATA {
  ex:attachment dgmf:attachesTo "Exchange platform"@en .
}
