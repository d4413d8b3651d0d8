# A claim is about two criteria.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:claim-met dgmf:aboutCriterion fw:MGT-2.1 .
}
