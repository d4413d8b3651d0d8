# A bank is party to an agreement of agencies.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:agreement dgmf:hasParty ex:bank .
}
