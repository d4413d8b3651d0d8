# A code is a number.
PREFIX ex: <https://example.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA {
  ex:water-code skos:notation "00417" .
} ;
INSERT DATA {
  ex:water-code skos:notation 417 .
}
