# A statement is a blank node.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:description dgmf:states [
    a dgmf:Completeness ;
    dgmf:isCompleteFor fw:TEC
  ] .
}
