# The kind of standard is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:standard dgmf:standardKind fw:DataStandard .
} ;
INSERT DATA {
  ex:standard dgmf:standardKind fw:AddressStandard .
}
