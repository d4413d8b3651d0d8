# A finding is both met and unknown.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT-1.1> dgmf:status fw:Unknown }
