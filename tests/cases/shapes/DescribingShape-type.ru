# The description has lost its type.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description a dgmf:AgencyDescription .
}
