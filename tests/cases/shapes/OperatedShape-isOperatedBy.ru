# A system is operated by an organisation that is not named.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:system dgmf:isOperatedBy ex:water .
} ;
INSERT DATA {
  ex:system dgmf:isOperatedBy ex:data-centre .
}
