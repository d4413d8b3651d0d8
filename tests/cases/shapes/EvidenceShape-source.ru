# The document is a text.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:evidence dcterms:source ex:plan-document .
} ;
INSERT DATA {
  ex:evidence dcterms:source "https://example.org/plan-document" .
}
