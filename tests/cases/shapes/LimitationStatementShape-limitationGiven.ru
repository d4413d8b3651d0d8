# A limitation statement names no limitation.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:limitation dgmf:acknowledgesLimitation fw:CHN-2.L2 .
}
