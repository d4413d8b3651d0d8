# An investment is in a channel.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:investment dgmf:investsIn ex:channel .
}
