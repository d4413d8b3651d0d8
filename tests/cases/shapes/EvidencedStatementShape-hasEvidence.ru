# A strategy's evidence is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:strategy dgmf:hasEvidence ex:evidence .
} ;
INSERT DATA {
  ex:strategy dgmf:hasEvidence ex:minutes .
}
