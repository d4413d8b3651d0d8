# A strategy sets out an agreement.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:strategy dgmf:setsOut ex:agreement .
}
