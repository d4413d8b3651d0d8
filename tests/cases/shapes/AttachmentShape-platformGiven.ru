# An attachment names no platform.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:attachment dgmf:attachesTo ex:platform .
}
