# Evidence has no type.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:evidence dcterms:conformsTo fw:MGT-1.1-evidence-1 .
}
