# A justification has two English texts.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:claim-not-applicable dgmf:justification "None."@en .
}
