# The description says twice in English what it holds.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dcterms:description "What the department does."@en .
}
