# An agency has two Thai names.
PREFIX ex: <https://example.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA {
  ex:water skos:prefLabel "กรมประปาตัวอย่าง"@th .
}
