# A service uses a standard that is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:service dgmf:usesStandard ex:house-rules .
}
