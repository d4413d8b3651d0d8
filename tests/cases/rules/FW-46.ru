# The code fw:Kiosk has the skos:broader fw:SVC-3.
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE WHERE {
  fw:Kiosk skos:broader ?value .
} ;
INSERT DATA {
  fw:Kiosk skos:broader fw:SVC-3 .
}
