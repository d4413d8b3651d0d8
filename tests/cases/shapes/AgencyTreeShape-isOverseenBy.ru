# The overseeing agency is a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:water dgmf:isOverseenBy ex:commission .
} ;
INSERT DATA {
  ex:water dgmf:isOverseenBy "Commission of Example Codes"@en .
}
