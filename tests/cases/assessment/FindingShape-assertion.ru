# No assertion has the finding as its result.

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT-1.1/assertion> ?property ?value }
