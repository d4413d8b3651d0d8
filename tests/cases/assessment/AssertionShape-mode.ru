# The assertion does not say that it is automatic.
PREFIX earl: <http://www.w3.org/ns/earl#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT-1.1/assertion> earl:mode ?o }
