# A past fact's state of use is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:observation-before dgmf:useStatus fw:NoLongerInUse .
} ;
INSERT DATA {
  ex:observation-before dgmf:useStatus fw:Abandoned .
}
