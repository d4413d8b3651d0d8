# An association has no plan.
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/act/queries> prov:hadPlan ?o }
