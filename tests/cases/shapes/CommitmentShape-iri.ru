# A commitment is a blank node.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:strategy dgmf:setsOut [
    a dgmf:Commitment ;
    dgmf:commitsTo fw:OpenDataRelease
  ] .
}
