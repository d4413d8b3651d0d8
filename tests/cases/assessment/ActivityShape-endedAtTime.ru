# The time of the act is no time.
PREFIX prov: <http://www.w3.org/ns/prov#>

INSERT DATA { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/act> prov:endedAtTime "this morning" }
