# A telephone number is a text.
PREFIX ex: <https://example.org/>
PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>

INSERT DATA {
  ex:contact vcard:hasTelephone "02 000 0001" .
}
