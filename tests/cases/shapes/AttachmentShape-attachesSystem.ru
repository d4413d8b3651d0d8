# An attachment attaches a channel.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:attachment dgmf:attachesSystem ex:channel .
}
