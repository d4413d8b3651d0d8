# The overall attainment rests on nothing.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/overall> dgmf:restsOnAttainment ?o }
