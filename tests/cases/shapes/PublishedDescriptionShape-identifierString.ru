# The identifier of the description is a number.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:identifier "https://example.org/description" .
} ;
INSERT DATA {
  ex:description dcterms:identifier 417 .
}
