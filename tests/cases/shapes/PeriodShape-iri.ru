# A period is a blank node.
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA {
  [] a dcterms:PeriodOfTime ;
    dcat:startDate "2022-10-01"^^xsd:date ;
    dcat:endDate "2023-09-30"^^xsd:date .
}
