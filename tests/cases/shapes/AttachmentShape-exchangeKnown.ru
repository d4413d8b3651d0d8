# An attachment carries an exchange of which nothing is said.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:attachment dgmf:carriesExchange ex:exchange .
} ;
INSERT DATA {
  ex:attachment dgmf:carriesExchange ex:unknown .
}
