# The kind of shared arrangement is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:shared-service dgmf:arrangementKind fw:SharedTechnologyService .
} ;
INSERT DATA {
  ex:shared-service dgmf:arrangementKind fw:CloudService .
}
