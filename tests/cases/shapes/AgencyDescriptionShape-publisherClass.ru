# The publisher is a service.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:publisher ex:water .
} ;
INSERT DATA {
  ex:description dcterms:publisher ex:service .
}
