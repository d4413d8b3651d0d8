# A bank has signed.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:signature dgmf:isSignedBy ex:water .
} ;
INSERT DATA {
  ex:signature dgmf:isSignedBy ex:bank .
}
