# The agency belongs to a system.
PREFIX ex: <https://example.org/>
PREFIX org: <http://www.w3.org/ns/org#>

DELETE DATA {
  ex:water org:subOrganizationOf ex:ministry .
} ;
INSERT DATA {
  ex:water org:subOrganizationOf ex:system .
}
