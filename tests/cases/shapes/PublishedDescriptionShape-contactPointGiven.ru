# The description does not say whom to ask.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcat:contactPoint ex:contact .
}
