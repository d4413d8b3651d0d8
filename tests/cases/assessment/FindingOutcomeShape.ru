# A criterion is met, and the test is said to have failed.
PREFIX earl: <http://www.w3.org/ns/earl#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT-1.1> earl:outcome ?o } ;
INSERT DATA { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/MGT-1.1> earl:outcome earl:failed }
