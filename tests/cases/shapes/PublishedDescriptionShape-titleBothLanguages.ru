# The description has a title in English only.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:title "เอกสารคำอธิบายกรมน้ำตัวอย่าง ปีงบประมาณ พ.ศ. 2568"@th .
}
