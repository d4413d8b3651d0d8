# A measurement measures a channel.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:measurement dgmf:measuresService ex:channel .
}
