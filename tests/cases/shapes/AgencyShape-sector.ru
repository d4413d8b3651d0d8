# An agency is in the private sector.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:commission dgmf:sector fw:GovernmentSector .
} ;
INSERT DATA {
  ex:commission dgmf:sector fw:PrivateSector .
}
