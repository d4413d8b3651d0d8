#+ graph: https://example.org/small-waterways-2568
#+ loses: 1
#+ gains: 1

PREFIX ex: <https://example.org/>
PREFIX org: <http://www.w3.org/ns/org#>

DELETE DATA {
  GRAPH <https://example.org/small-waterways-2568> { ex:small-waterways org:subOrganizationOf ex:ministry-of-waterways }
}
