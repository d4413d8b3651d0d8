# An attachment is nobody's.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:attachment dgmf:isAttachmentOf ex:water .
}
