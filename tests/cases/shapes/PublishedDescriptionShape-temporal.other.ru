# The temporal coverage is the period before as well.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dcterms:temporal ex:period-before .
}
