# A finding status stands where a grade belongs.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA { <https://example.org/village-energy-2568/code-letter> dgmf:grade fw:Met }
