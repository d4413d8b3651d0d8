# The target of a finding is missing.
PREFIX ftr: <https://w3id.org/ftr#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT-1.1> ftr:assessmentTarget ?o }
