# An identifier does not say who gave it out.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:water-code dcterms:creator ex:commission .
}
