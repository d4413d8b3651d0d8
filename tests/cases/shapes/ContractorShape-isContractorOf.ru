# A company is a contractor of a bank.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:supplier dgmf:isContractorOf ex:water .
} ;
INSERT DATA {
  ex:supplier dgmf:isContractorOf ex:bank .
}
