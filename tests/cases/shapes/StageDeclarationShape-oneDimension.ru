# One stage is declared for two dimensions.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:stage-declaration dgmf:declaresFor fw:TEC .
}
