# Evidence has two Thai titles.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:evidence dcterms:title "แผนปฏิบัติการ"@th .
}
