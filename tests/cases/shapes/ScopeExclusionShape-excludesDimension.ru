# A scope exclusion leaves out a criterion.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:scope dgmf:excludesDimension fw:CHN .
} ;
INSERT DATA {
  ex:scope dgmf:excludesDimension fw:CHN-3.1 .
}
