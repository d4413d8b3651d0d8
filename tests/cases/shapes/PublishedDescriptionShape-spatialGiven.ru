# The description does not say which area it is about.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:spatial <https://sws.geonames.org/1605651/> .
}
