# An agency has two types.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:water dgmf:agencyType fw:PublicOrganization .
}
