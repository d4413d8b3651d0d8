# The description is not a dataset.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description a dcat:Dataset .
}
