# A bank's sector is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:bank dgmf:sector fw:PrivateSector .
} ;
INSERT DATA {
  ex:bank dgmf:sector fw:BankingSector .
}
