# The title of the period has no language.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:period dcterms:title "Budget year 2568" .
}
