# The page is a text.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcat:landingPage ex:landing-page .
} ;
INSERT DATA {
  ex:description dcat:landingPage "https://example.org/landing-page" .
}
