# An electronic mail address is a text.
PREFIX ex: <https://example.org/>
PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>

INSERT DATA {
  ex:contact vcard:hasEmail "data@water.example.org" .
}
