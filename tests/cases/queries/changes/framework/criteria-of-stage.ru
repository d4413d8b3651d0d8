#+ graph: https://w3id.org/dgmf/framework
#+ loses: 1
#+ gains: 1

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://w3id.org/dgmf/framework> { fw:CHN-4.1 dgmf:belongsToCell fw:CHN-4 }
} ;
INSERT DATA {
  GRAPH <https://w3id.org/dgmf/framework> { fw:CHN-4.1 dgmf:belongsToCell fw:CHN-3 }
}
