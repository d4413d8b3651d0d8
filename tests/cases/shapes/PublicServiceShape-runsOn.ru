# A service runs on an interface, which is no system.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:service dgmf:runsOn ex:interface .
}
