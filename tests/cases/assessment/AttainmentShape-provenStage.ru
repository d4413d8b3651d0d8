# A dimension stands where a stage belongs.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT> dgmf:provenStage fw:MGT }
