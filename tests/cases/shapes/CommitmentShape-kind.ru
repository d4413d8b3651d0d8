# The kind of commitment is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:commitment dgmf:commitsTo fw:DataSharing .
} ;
INSERT DATA {
  ex:commitment dgmf:commitsTo fw:DataExchange .
}
