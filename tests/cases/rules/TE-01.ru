# A property of a service is misspelt.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:service dgmf:usesStandard ex:standard .
} ;
INSERT DATA {
  ex:service dgmf:usesStandart ex:standard .
}
