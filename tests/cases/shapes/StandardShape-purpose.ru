# The purpose of a standard is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:standard dgmf:standardPurpose fw:IntegratedWork .
} ;
INSERT DATA {
  ex:standard dgmf:standardPurpose fw:Interoperability .
}
