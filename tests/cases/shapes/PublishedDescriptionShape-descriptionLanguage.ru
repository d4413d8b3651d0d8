# The description says in a third language what it holds.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dcterms:description "Was das Amt tut."@de .
}
