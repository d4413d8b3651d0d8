# The owner of a scheme is a text.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:water-code dcterms:creator ex:commission .
} ;
INSERT DATA {
  ex:water-code dcterms:creator "Commission of Example Codes"@en .
}
