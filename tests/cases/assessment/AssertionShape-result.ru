# An assertion has no result.
PREFIX earl: <http://www.w3.org/ns/earl#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA { <https://example.org/empty> a earl:Assertion ; earl:assertedBy <https://example.org/village-energy-2568/assessment/2025-09-30/self-claimed/with/tool> ; earl:subject <https://example.org/village-energy-2568> ; earl:test fw:MGT-1.1 ; earl:mode earl:automatic }
