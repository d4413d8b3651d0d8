# A claim is about no criterion.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:claim-met dgmf:aboutCriterion fw:MGT-1.1 .
}
