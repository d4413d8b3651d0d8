# A commitment is part of no strategy.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:lone-commitment a dgmf:Commitment ;
    dgmf:commitsTo fw:OpenDataRelease .
}
