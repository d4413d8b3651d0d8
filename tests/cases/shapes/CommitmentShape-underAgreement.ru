# A commitment rests on an agreement that is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:commitment dgmf:underAgreement ex:agreement .
} ;
INSERT DATA {
  ex:commitment dgmf:underAgreement ex:memorandum .
}
