# A part of a platform is an integration layer.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:platform dgmf:hasPart fw:ProcessIntegration .
}
