# Completeness is declared for a criterion.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:completeness dgmf:isCompleteFor fw:MGT .
} ;
INSERT DATA {
  ex:completeness dgmf:isCompleteFor fw:MGT-1.1 .
}
