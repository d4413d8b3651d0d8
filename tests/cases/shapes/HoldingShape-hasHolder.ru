# The holder is a name.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:holding dgmf:hasHolder ex:water .
} ;
INSERT DATA {
  ex:holding dgmf:hasHolder "Head of service" .
}
