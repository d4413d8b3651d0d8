# Evidence has no issuer.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:evidence dcterms:publisher ex:ministry .
}
