# A match is made of nothing.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

INSERT DATA { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT-1.1/match/none> a dgmf:Match }
