# A decision's date is in another form.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:decision dgmf:aboutDate "2025-02-14"^^xsd:date .
} ;
INSERT DATA {
  ex:decision dgmf:aboutDate "14/02/2025" .
}
