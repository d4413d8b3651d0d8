# The area is a text.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:spatial <https://sws.geonames.org/1605651/> .
} ;
INSERT DATA {
  ex:description dcterms:spatial "Thailand"@en .
}
