# The description has no licence.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:license <https://creativecommons.org/licenses/by/4.0/> .
}
