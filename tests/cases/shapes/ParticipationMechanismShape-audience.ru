# The audience of a participation mechanism is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:mechanism dgmf:isOpenTo fw:OpenToCitizens .
} ;
INSERT DATA {
  ex:mechanism dgmf:isOpenTo fw:OpenToAll .
}
