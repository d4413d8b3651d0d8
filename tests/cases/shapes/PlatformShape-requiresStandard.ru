# A platform requires a data standard.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:platform dgmf:requiresStandard ex:standard .
}
