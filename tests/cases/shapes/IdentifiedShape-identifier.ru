# An identifier is a bare text.
PREFIX adms: <http://www.w3.org/ns/adms#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:water adms:identifier ex:water-code .
} ;
INSERT DATA {
  ex:water adms:identifier "00417" .
}
