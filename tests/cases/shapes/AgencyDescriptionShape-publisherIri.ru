# The publisher is a text.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:publisher ex:water .
} ;
INSERT DATA {
  ex:description dcterms:publisher "Department of Example Water"@en .
}
