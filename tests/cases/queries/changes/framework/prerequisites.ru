#+ graph: https://w3id.org/dgmf/framework
#+ loses: 1
#+ gains: 0

PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  GRAPH <https://w3id.org/dgmf/framework> { fw:CHN-3.1 dgmf:dependsOn fw:SVC-2.3 }
}
