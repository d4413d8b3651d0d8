# A layer of a platform is a part.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:platform dgmf:hasLayer fw:WebServer .
}
