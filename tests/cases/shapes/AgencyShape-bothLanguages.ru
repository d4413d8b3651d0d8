# An agency has no Thai name.
PREFIX ex: <https://example.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA {
  ex:water skos:prefLabel "กรมน้ำตัวอย่าง"@th .
}
