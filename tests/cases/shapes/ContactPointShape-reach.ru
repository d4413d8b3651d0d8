# The contact point cannot be reached.
PREFIX ex: <https://example.org/>
PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>

DELETE DATA {
  ex:contact vcard:hasEmail <mailto:data@water.example.org> ;
    vcard:hasTelephone <tel:+66-2-000-0000> .
}
