# The basis of an allocation is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:allocation dgmf:allocationBasis fw:CitizenNeed .
} ;
INSERT DATA {
  ex:allocation dgmf:allocationBasis fw:CitizenWish .
}
