#+ graph: https://example.org/small-waterways-2568
#+ loses: 1
#+ gains: 0

PREFIX m8g: <http://data.europa.eu/m8g/>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2568> { <https://example.org/small-waterways-2568/boat-licence> m8g:hasChannel <https://example.org/small-waterways-2568/portal> }
}
