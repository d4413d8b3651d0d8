# The code fw:Kiosk has no skos:inScheme.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE WHERE {
  fw:Kiosk skos:inScheme ?value .
}
