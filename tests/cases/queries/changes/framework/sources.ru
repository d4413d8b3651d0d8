#+ graph: https://w3id.org/dgmf/framework
#+ loses: 2
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://w3id.org/dgmf/framework> { fw:TEC-2.2 dgmf:statementSource fw:Operationalisation }
} ;
INSERT DATA {
  GRAPH <https://w3id.org/dgmf/framework> { fw:TEC-2.2 dgmf:statementSource fw:Slide }
}
