# An agency that nobody oversees belongs to a text.
PREFIX ex: <https://example.org/>
PREFIX org: <http://www.w3.org/ns/org#>

INSERT DATA {
  ex:records org:subOrganizationOf "Ministry of Examples"@en .
}
