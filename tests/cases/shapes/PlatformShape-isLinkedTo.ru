# A platform is linked with a system.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:platform dgmf:isLinkedTo ex:system .
}
