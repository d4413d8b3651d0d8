# The description has a third title without a language.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dcterms:title "Example Water" .
}
