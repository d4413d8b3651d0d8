# A service has no channel.
PREFIX ex: <https://example.org/>
PREFIX m8g: <http://data.europa.eu/m8g/>

DELETE DATA {
  ex:service m8g:hasChannel ex:channel .
}
