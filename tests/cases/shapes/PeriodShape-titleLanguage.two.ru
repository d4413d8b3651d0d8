# The period has two titles in English.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:period dcterms:title "Budget year 2568"@en , "Fiscal year 2568"@en .
}
