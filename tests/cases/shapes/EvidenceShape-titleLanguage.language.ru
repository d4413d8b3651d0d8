# Evidence has a title without a language.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:evidence dcterms:title "Plan" .
}
