# A risk concerns something unknown.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:risk dgmf:concernsNeed ex:need .
} ;
INSERT DATA {
  ex:risk dgmf:concernsNeed ex:anything .
}
