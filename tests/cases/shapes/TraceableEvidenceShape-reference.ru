# Evidence has neither a reference number nor an address.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:evidence dcterms:identifier "อย 0101/ว 12" ;
    dcterms:source ex:plan-document .
}
