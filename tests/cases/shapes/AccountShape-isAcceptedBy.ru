# An account is accepted by a bank.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:account dgmf:isAcceptedBy ex:bank .
}
