# The description has no temporal coverage.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:temporal ex:period .
}
