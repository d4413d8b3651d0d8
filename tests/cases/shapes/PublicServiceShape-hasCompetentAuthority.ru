# A service belongs to a bank.
PREFIX ex: <https://example.org/>
PREFIX m8g: <http://data.europa.eu/m8g/>

DELETE DATA {
  ex:service m8g:hasCompetentAuthority ex:water .
} ;
INSERT DATA {
  ex:service m8g:hasCompetentAuthority ex:bank .
}
