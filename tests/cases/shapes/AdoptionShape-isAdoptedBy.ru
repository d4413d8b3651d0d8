# A bank adopted a standard.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:adoption dgmf:isAdoptedBy ex:bank .
}
