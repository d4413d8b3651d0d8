# The description has no title.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE WHERE {
  ex:description dcterms:title ?title .
}
