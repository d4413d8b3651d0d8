# The kind of security control is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:control dgmf:controlKind fw:Certification .
} ;
INSERT DATA {
  ex:control dgmf:controlKind fw:Certificate .
}
