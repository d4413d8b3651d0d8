# The day of a signature is in another form.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:signature dgmf:signatureDate "2023-01-10"^^xsd:date .
} ;
INSERT DATA {
  ex:signature dgmf:signatureDate "10/01/2023" .
}
