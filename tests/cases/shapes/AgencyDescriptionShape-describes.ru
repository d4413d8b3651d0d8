# The description is about two agencies.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dgmf:describes ex:commission .
}
