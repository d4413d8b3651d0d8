# The description has no publisher.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:publisher ex:water .
}
