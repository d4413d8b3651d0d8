# An ecosystem has no goal.
PREFIX dgmf: <https://w3id.org/dgmf/ontology#>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:ecosystem dgmf:hasGoal "A citizen pays every bill in one place."@en , "ประชาชนชำระค่าบริการทุกอย่างได้ในที่เดียว"@th .
}
