# Evidence has a grade that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:evidence dgmf:grade fw:Documented .
} ;
INSERT DATA {
  ex:evidence dgmf:grade fw:Certified .
}
