# A past fact is both in use and not in use.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:observation-before dgmf:useStatus fw:StillInUse .
}
