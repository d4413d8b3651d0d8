# The description has two licences.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:description dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> .
}
