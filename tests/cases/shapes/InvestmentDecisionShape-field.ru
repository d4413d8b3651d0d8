# The field of an investment decision is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:decision dgmf:concernsField fw:DigitalInvestment .
} ;
INSERT DATA {
  ex:decision dgmf:concernsField fw:ItInvestment .
}
