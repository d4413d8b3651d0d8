# A commitment to integrated service has no partner.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:strategy dgmf:setsOut ex:lone-commitment .
  ex:lone-commitment a dgmf:Commitment ;
    dgmf:commitsTo fw:IntegratedService .
}
