# A decision does not say what it concerns.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:decision dgmf:concernsField fw:DigitalInvestment .
}
