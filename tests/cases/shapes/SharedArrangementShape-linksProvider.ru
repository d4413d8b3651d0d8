# An arrangement links a provider who is not named.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:shared-service dgmf:linksProvider ex:clinic .
}
