# A strategy has no title.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE WHERE {
  ex:strategy dcterms:title ?title .
}
