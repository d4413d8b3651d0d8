# A system conforms to a standard that is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:system dgmf:conformsToStandard ex:house-rules .
}
