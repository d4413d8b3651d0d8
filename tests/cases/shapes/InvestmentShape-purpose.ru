# The purpose of an investment is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:investment dgmf:investmentPurpose fw:ServicePurpose .
} ;
INSERT DATA {
  ex:investment dgmf:investmentPurpose fw:CitizenPurpose .
}
