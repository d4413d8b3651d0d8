# The limitation fw:TEC-1.L2 has the dgmf:isLiftedBy fw:TEC-2.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE WHERE {
  fw:TEC-1.L2 dgmf:isLiftedBy ?value .
} ;
INSERT DATA {
  fw:TEC-1.L2 dgmf:isLiftedBy fw:TEC-2 .
}
