# A decision was informed by something that is not described.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:decision dgmf:isInformedBy ex:mechanism .
} ;
INSERT DATA {
  ex:decision dgmf:isInformedBy ex:hearing .
}
