# The measurement is on nothing.
PREFIX dqv: <http://www.w3.org/ns/dqv#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT> dqv:computedOn ?o }
