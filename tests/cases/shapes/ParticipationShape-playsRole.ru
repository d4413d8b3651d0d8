# A role is a sort of member.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:participation dgmf:playsRole fw:ProviderRole .
} ;
INSERT DATA {
  ex:participation dgmf:playsRole fw:AgencyMember .
}
