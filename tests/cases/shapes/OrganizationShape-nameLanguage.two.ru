# A bank has two English names.
PREFIX ex: <https://example.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA {
  ex:bank skos:prefLabel "Bank of Examples"@en .
}
