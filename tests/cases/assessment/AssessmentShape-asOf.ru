# The as-of date is no date.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed> dgmf:asOf ?o } ;
INSERT DATA { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed> dgmf:asOf "30 September 2025" }
