# A mechanism does not say to whom it is open.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:mechanism dgmf:isOpenTo fw:OpenToCitizens .
}
