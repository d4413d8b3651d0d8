# The dimension fw:TEC has no dgmf:listingOrder.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:TEC dgmf:listingOrder ?value .
}
