# The description has no page.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcat:landingPage ex:landing-page .
}
