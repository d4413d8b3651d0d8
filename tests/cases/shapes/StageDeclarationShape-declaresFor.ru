# A stage is declared for a criterion.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:stage-declaration dgmf:declaresFor fw:SVC .
} ;
INSERT DATA {
  ex:stage-declaration dgmf:declaresFor fw:SVC-2.1 .
}
