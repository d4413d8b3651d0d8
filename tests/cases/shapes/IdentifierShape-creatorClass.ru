# A post gave out the code.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:water-code dcterms:creator ex:commission .
} ;
INSERT DATA {
  ex:water-code dcterms:creator ex:architect .
}
