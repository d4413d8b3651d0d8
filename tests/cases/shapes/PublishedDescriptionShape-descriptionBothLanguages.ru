# The description says in English only what it holds.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX ex: <https://example.org/>

DELETE DATA {
  ex:description dcterms:description "สิ่งที่กรมน้ำตัวอย่างทำเพื่อบริการดิจิทัลร่วมกัน พร้อมหลักฐาน"@th .
}
