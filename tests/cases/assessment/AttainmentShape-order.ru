# More is proven than is possible.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT> dgmf:possibleRank ?o } ;
INSERT DATA { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT> dgmf:possibleRank 1 }
