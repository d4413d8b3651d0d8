# A dimension is out of scope without evidence.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:scope dgmf:hasEvidence ex:evidence .
}
