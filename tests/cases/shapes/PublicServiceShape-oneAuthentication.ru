# A service requires two levels of authentication.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  ex:service dgmf:requiresAuthentication fw:AAL3 .
}
