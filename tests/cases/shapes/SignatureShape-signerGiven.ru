# A signature is of nobody.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:signature dgmf:isSignedBy ex:water .
}
