# A limitation is named that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:limitation dgmf:acknowledgesLimitation fw:CHN-2.L2 .
} ;
INSERT DATA {
  ex:limitation dgmf:acknowledgesLimitation fw:CHN-2.L9 .
}
