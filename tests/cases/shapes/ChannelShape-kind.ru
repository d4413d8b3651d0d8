# The kind of channel is a code that the framework does not have.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>
PREFIX fw: <https://w3id.org/dgmf/framework#>

DELETE DATA {
  ex:channel dgmf:channelKind fw:WebPortal .
} ;
INSERT DATA {
  ex:channel dgmf:channelKind fw:Portal .
}
