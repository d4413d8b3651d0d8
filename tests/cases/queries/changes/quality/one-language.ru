#+ graph: https://example.org/hill-library-2568
#+ loses: 1
#+ gains: 0

PREFIX ex: <https://example.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA {
  GRAPH <https://example.org/hill-library-2568> { ex:hill-library skos:prefLabel "Library of the Hills"@en }
}
