# A strategy has two English titles.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:strategy dcterms:title "Plan for digital action"@en .
}
