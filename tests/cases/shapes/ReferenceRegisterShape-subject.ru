# The subject of a reference register is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:register dgmf:registersSubject fw:CitizenSubject .
} ;
INSERT DATA {
  ex:register dgmf:registersSubject fw:ResidentSubject .
}
