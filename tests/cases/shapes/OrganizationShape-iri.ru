# An organisation is a blank node.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA {
  [] a org:Organization ;
    skos:prefLabel "Nameless Organisation"@en ;
    dgmf:sector fw:PrivateSector .
}
