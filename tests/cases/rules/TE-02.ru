# The description lowers a threshold of the framework.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX fw: <https://w3id.org/dgmf/framework#>

INSERT DATA {
  fw:MGT-3.1 dgmf:threshold 0.1 .
}
