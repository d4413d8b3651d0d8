# The title of the commitment is in French.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:commitment dcterms:title "Joint use of water user data"@en .
} ;
INSERT DATA {
  ex:commitment dcterms:title "Données partagées"@fr .
}
