# An attachment is of a bank.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

INSERT DATA {
  ex:attachment dgmf:isAttachmentOf ex:bank .
}
