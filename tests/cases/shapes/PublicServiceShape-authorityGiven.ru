# A service does not say whose it is.
PREFIX ex: <https://example.org/>
PREFIX m8g: <http://data.europa.eu/m8g/>

DELETE DATA {
  ex:service m8g:hasCompetentAuthority ex:water .
}
