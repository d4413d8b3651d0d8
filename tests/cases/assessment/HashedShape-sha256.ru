# The hash of the input is missing.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/with/input> dgmf:sha256 ?o }
