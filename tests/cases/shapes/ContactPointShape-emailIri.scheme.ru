# An electronic mail address is a page.
PREFIX ex: <https://example.org/>
PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>

INSERT DATA {
  ex:contact vcard:hasEmail <https://example.org/mail> .
}
