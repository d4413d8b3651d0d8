# An arrangement has a supplier who is not named.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:shared-service dgmf:hasSupplier ex:data-centre .
}
