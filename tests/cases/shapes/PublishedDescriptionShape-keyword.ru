# The description has no keyword.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcat:keyword "digital government"@en , "รัฐบาลดิจิทัล"@th .
}
