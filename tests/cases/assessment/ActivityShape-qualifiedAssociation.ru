# The act does not go by shapes.
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/act> prov:qualifiedAssociation <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/act/shapes> }
