# The extent to which a service is online is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:service dgmf:onlineExtent fw:EndToEndOnline .
} ;
INSERT DATA {
  ex:service dgmf:onlineExtent fw:FullyOnline .
}
