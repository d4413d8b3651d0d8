# A member is of a sort that the framework does not list.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:bank dgmf:memberKind fw:OrganizationMember .
} ;
INSERT DATA {
  ex:bank dgmf:memberKind fw:PrivateSector .
}
