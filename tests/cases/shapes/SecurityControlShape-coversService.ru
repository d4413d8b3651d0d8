# A control covers a system, which is no service.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:control dgmf:coversService ex:system .
}
