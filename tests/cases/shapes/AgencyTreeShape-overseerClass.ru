# A private organisation oversees the agency.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:water dgmf:isOverseenBy ex:commission .
} ;
INSERT DATA {
  ex:water dgmf:isOverseenBy ex:bank .
}
