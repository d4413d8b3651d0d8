# An identifier has no code.
PREFIX ex: <https://example.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA {
  ex:water-code skos:notation "00417" .
}
