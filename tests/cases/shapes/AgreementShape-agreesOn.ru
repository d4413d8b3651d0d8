# The agreement agrees on an agency.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:agreement dgmf:agreesOn ex:records .
}
