# The name of the post has no language.
PREFIX ex: <https://example.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA {
  ex:architect skos:prefLabel "Chief Architect"@en .
} ;
INSERT DATA {
  ex:architect skos:prefLabel "Chief Architect" .
}
