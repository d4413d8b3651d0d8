# A stage is declared that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:stage-declaration dgmf:declaresStage fw:stage-2 .
} ;
INSERT DATA {
  ex:stage-declaration dgmf:declaresStage fw:stage-5 .
}
