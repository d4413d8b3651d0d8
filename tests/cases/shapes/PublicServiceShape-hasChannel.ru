# A service has a channel that is not described.
PREFIX ex: <https://example.org/>
PREFIX m8g: <http://data.europa.eu/m8g/>

INSERT DATA {
  ex:service m8g:hasChannel ex:counter .
}
