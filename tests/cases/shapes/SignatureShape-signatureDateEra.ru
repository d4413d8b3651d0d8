# The day of a signature has a Buddhist year.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  ex:signature dgmf:signatureDate "2023-01-10"^^xsd:date .
} ;
INSERT DATA {
  ex:signature dgmf:signatureDate "2566-01-10"^^xsd:date .
}
