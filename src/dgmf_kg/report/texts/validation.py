"""Validation: verdicts, reports, and problems with shapes of the user's own."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "shapes-none": {
        "en": "The file holds no SHACL shape. Give a file with sh:NodeShape or sh:PropertyShape.",
        "th": "แฟ้มไม่มีข้อกำหนด SHACL ให้ระบุแฟ้มที่มี sh:NodeShape หรือ sh:PropertyShape",
    },
    "shapes-code": {
        "en": "{property} would run a query or a script from outside, which is never done. Write the rule in SHACL Core.",
        "th": "{property} สั่งให้รันคิวรีหรือสคริปต์จากภายนอก ซึ่งไม่อนุญาต ให้เขียนกฎด้วย SHACL Core",
    },
    "shapes-severity": {
        "en": "{value} is no severity known here. Write sh:Violation, sh:Warning or sh:Info.",
        "th": "ไม่รู้จักค่าความรุนแรง {value} ให้เขียน sh:Violation, sh:Warning หรือ sh:Info",
    },
    "shapes-two-values": {
        "en": "{shape} is given two severities, or is switched both on and off. Keep one value.",
        "th": "{shape} มีความรุนแรงสองค่า หรือทั้งเปิดและปิด ให้เหลือค่าเดียว",
    },
    "shapes-ours": {
        "en": "{shape} is one of our rules: only sh:severity and sh:deactivated can be given for it. Write a shape of your own.",
        "th": "{shape} เป็นกฎของกรอบ กำหนดได้เฉพาะ sh:severity และ sh:deactivated ให้เขียนข้อกำหนดของท่านเอง",
    },
    "shapes-part": {
        "en": "{shape} reports nothing itself. Name the rule, as a report shows it.",
        "th": "{shape} ไม่ได้รายงานผลเอง ให้ระบุกฎตามที่รายงานแสดง",
    },
    "shapes-unknown": {
        "en": "There is no shape {shape}. Write {nearest} instead.",
        "th": "ไม่มีข้อกำหนด {shape} ให้เขียน {nearest} แทน",
    },
    "shapes-malformed": {
        "en": "The shape is not as SHACL wants it. Correct {part}.",
        "th": "ข้อกำหนดไม่ถูกต้องตาม SHACL ให้แก้ {part}",
    },
    "shapes-recursive": {
        "en": "The shape {shape} refers to itself, directly or through others. Remove one reference.",
        "th": "ข้อกำหนด {shape} อ้างถึงตนเอง ไม่ว่าโดยตรงหรือโดยอ้อม ให้ลบการอ้างถึงหนึ่งรายการ",
    },
    "shapes-refused": {
        "en": "The engine cannot use your shapes: {reason}. Correct them.",
        "th": "เครื่องตรวจใช้ข้อกำหนดของท่านไม่ได้: {reason} ให้แก้ไข",
    },
    # Validation.
    "violation": {"en": "violation", "th": "ไม่เป็นไปตามข้อกำหนด"},
    "warning": {"en": "warning", "th": "คำเตือน"},
    "info": {"en": "info", "th": "ข้อแนะนำ"},
    "conforms": {"en": "conforms", "th": "เป็นไปตามข้อกำหนด"},
    "conforms-not": {
        "en": "does not conform: {violations} violations, {warnings} warnings",
        "th": "ไม่เป็นไปตามข้อกำหนด {violations} รายการ มีคำเตือน {warnings} รายการ",
    },
    "conforms-with-warnings": {
        "en": "conforms, with {warnings} warnings",
        "th": "เป็นไปตามข้อกำหนด มีคำเตือน {warnings} รายการ",
    },
    "not-checked": {"en": "error", "th": "ข้อผิดพลาด"},
    "summary-validate": {
        "en": "{files} files: {conforming} conform, {failing} do not, {unread} could not be checked",
        "th": "ทั้งหมด {files} แฟ้ม: เป็นไปตามข้อกำหนด {conforming} ไม่เป็นไปตามข้อกำหนด {failing} "
        "ตรวจสอบไม่ได้ {unread}",
    },
    # The validation report as a page.
    "report-title": {"en": "Validation report", "th": "รายงานผลการตรวจสอบตามข้อกำหนด"},
    "report-day": {"en": "Checked on {day}", "th": "ตรวจสอบเมื่อ {day}"},
    "report-file": {"en": "File", "th": "แฟ้ม"},
    "report-verdict": {"en": "Outcome", "th": "ผล"},
    "report-conforms-not": {"en": "does not conform", "th": "ไม่เป็นไปตามข้อกำหนด"},
    "report-not-checked": {"en": "could not be checked", "th": "ตรวจสอบไม่ได้"},
    "report-place": {"en": "Place", "th": "ตำแหน่ง"},
    "report-line": {"en": "line {line}", "th": "บรรทัด {line}"},
    "report-line-column": {
        "en": "line {line}, column {column}",
        "th": "บรรทัด {line} คอลัมน์ {column}",
    },
    "report-place-unknown": {"en": "place not known", "th": "ไม่ทราบตำแหน่ง"},
    "report-focus": {"en": "About", "th": "สิ่งที่กล่าวถึง"},
    "report-property": {"en": "Property", "th": "คุณสมบัติ"},
    "report-value": {"en": "Value", "th": "ค่า"},
    # Rules whose messages name the term at fault, in general.
    "rule-TE-01": {
        "en": "Every term of the framework's namespaces in a description is one that exists.",
        "th": "คำศัพท์ทุกคำในเนมสเปซของกรอบที่เอกสารคำอธิบายใช้ต้องมีอยู่จริง",
    },
    "rule-TE-02": {
        "en": "A description says nothing about the framework's own terms.",
        "th": "เอกสารคำอธิบายไม่กล่าวถึงคำศัพท์ของกรอบเอง",
    },
    "rule-TE-03": {
        "en": "A description does not use the properties that only results have.",
        "th": "เอกสารคำอธิบายไม่ใช้คุณสมบัติที่มีเฉพาะในผล",
    },
    "rule-TE-04": {
        "en": "A description does not use a term of the framework that is deprecated.",
        "th": "เอกสารคำอธิบายไม่ใช้คำศัพท์ของกรอบที่เลิกใช้แล้ว",
    },
}
