# A service accepts an account that is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:service dgmf:acceptsAccount ex:old-account .
}
