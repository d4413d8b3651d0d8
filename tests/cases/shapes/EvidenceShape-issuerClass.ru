# A channel issued the evidence.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:evidence dcterms:publisher ex:ministry .
} ;
INSERT DATA {
  ex:evidence dcterms:publisher ex:channel .
}
