# The contact point has no name.
PREFIX ex: <https://example.org/>
PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>

DELETE DATA {
  ex:contact vcard:fn "Data Unit, Department of Example Water"@en , "กลุ่มงานข้อมูล กรมน้ำตัวอย่าง"@th .
}
