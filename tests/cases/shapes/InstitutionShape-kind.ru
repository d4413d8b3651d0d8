# The kind of institution is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:agreement dgmf:institutionKind fw:AgreementInstitution .
} ;
INSERT DATA {
  ex:agreement dgmf:institutionKind fw:Memorandum .
}
