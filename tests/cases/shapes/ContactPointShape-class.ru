# The contact point has no type.
PREFIX ex: <https://example.org/>
PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>

DELETE DATA {
  ex:contact a vcard:Organization .
}
