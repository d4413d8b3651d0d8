# The description has two English titles.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dcterms:title "Example Water"@en .
}
