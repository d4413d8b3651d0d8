# An agency is a blank node.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA {
  [] a dgmf:Agency ;
    skos:prefLabel "Nameless Agency"@en , "หน่วยงานนิรนาม"@th .
}
