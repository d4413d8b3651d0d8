# Two stages are declared at once.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:stage-declaration dgmf:declaresStage fw:stage-3 .
}
