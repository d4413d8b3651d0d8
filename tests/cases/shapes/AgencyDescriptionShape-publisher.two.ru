# The description has two publishers.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dcterms:publisher ex:ministry .
}
