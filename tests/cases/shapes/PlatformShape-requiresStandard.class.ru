# A platform requires what is no standard.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:platform dgmf:requiresStandard ex:unknown .
}
