# The version of the program is missing.
PREFIX owl: <http://www.w3.org/2002/07/owl#>

DELETE WHERE { <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/with/tool> owl:versionInfo ?o }
