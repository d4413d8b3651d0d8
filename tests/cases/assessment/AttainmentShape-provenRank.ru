# The proven rank is negative.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX dqv: <http://www.w3.org/ns/dqv#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/CHN> dgmf:provenRank ?o } ;
DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/CHN> dqv:value ?o } ;
INSERT DATA { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/CHN> dgmf:provenRank -1 ; dqv:value -1 }
