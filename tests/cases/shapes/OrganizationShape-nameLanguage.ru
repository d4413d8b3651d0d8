# A bank has a name in French.
PREFIX ex: <https://example.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA {
  ex:bank skos:prefLabel "Banque Exemple"@fr .
}
