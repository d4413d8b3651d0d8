# The agency's type is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:water dgmf:agencyType fw:Department .
} ;
INSERT DATA {
  ex:water dgmf:agencyType fw:Bureau .
}
