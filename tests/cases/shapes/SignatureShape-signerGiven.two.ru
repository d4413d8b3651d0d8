# A signature is of two parties.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:signature dgmf:isSignedBy ex:records .
}
