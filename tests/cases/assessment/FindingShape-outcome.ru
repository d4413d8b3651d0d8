# A finding has a second outcome that EARL does not know.
PREFIX earl: <http://www.w3.org/ns/earl#>

INSERT DATA { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT-1.1> earl:outcome <https://example.org/new-outcome> }
