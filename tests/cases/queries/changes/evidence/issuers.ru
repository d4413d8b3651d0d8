#+ graph: https://example.org/salt-roads-2567
#+ loses: 1
#+ gains: 1

PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  GRAPH <https://example.org/salt-roads-2567> { <https://example.org/salt-roads-2567/strategy-document> dcterms:publisher ex:salt-roads }
} ;
INSERT DATA {
  GRAPH <https://example.org/salt-roads-2567> { <https://example.org/salt-roads-2567/strategy-document> dcterms:publisher ex:state-review-office }
}
