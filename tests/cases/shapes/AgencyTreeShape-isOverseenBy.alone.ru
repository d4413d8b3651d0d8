# An agency that belongs to nothing is overseen by a text.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:records dgmf:isOverseenBy "Commission of Example Codes"@en .
}
