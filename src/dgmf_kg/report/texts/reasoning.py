"""Reasoning, and the ontology files that it reads."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "folder-no-ontology": {
        "en": "The folder holds no Turtle file (.ttl). Name the folder of the ontology, or one file.",
        "th": "โฟลเดอร์ไม่มีแฟ้ม Turtle (.ttl) ให้ระบุโฟลเดอร์ของออนโทโลยีหรือแฟ้มหนึ่งแฟ้ม",
    },
    "fault-network": {
        "en": "Something asked for {url}, and nothing is ever fetched. Please report this.",
        "th": "มีการขอ {url} แต่โปรแกรมไม่ดึงสิ่งใดจากเครือข่าย โปรดแจ้งปัญหานี้",
    },
    "import-not-local": {
        "en": "This imports {iri}, which no catalog names, and nothing is fetched from the network. Save it beside this file and name it in {catalog}.",
        "th": "แฟ้มนี้นำเข้า {iri} ซึ่งไม่มีในบัญชีแฟ้ม และโปรแกรมไม่ดึงสิ่งใดจากเครือข่าย ให้บันทึกไว้ข้างแฟ้มนี้แล้วระบุใน {catalog}",
    },
    "module-missing": {
        "en": "The catalog gives {file} for {iri}, but there is no such file. Restore the file or correct this entry.",
        "th": "บัญชีแฟ้มระบุ {file} สำหรับ {iri} แต่ไม่พบแฟ้ม ให้นำแฟ้มกลับมาหรือแก้รายการนี้",
    },
    "catalog-syntax": {
        "en": "The catalog is not well-formed XML: {reason}. Mend it at this place.",
        "th": "บัญชีแฟ้มไม่ใช่ XML ที่ถูกต้อง ให้แก้ตรงนี้ (ตัวอ่านแจ้งว่า: {reason})",
    },
    "catalog-doctype": {
        "en": "The catalog declares a document type, which is not allowed. Remove the DOCTYPE.",
        "th": "บัญชีแฟ้มประกาศชนิดเอกสารซึ่งไม่อนุญาต ให้ลบ DOCTYPE",
    },
    "catalog-entry-remote": {
        "en": "The catalog leads to {uri}, which is no file, and nothing is fetched from the network. Name a local file instead.",
        "th": "บัญชีแฟ้มชี้ไปที่ {uri} ซึ่งไม่ใช่แฟ้ม และโปรแกรมไม่ดึงสิ่งใดจากเครือข่าย ให้ระบุแฟ้มในเครื่อง",
    },
    "ontology-not-dl": {
        "en": "The ontology cannot be reasoned about, since it is outside OWL 2 DL: {reason}. Change what is named there.",
        "th": "อนุมานออนโทโลยีนี้ไม่ได้เพราะอยู่นอก OWL 2 DL ให้แก้สิ่งที่ระบุ (เครื่องอนุมานแจ้งว่า: {reason})",
    },
    "term-of-two-kinds": {
        "en": "{term} is declared both {kind} and {other}. Keep one, or use another name for the second.",
        "th": "{term} ประกาศเป็นทั้ง {kind} และ {other} ให้เหลือชนิดเดียวหรือใช้ชื่ออื่น",
    },
    "fault-file-missing": {
        "en": "The file “{name}” is missing from the installation. Install dgmf-kg anew.",
        "th": "ไม่พบแฟ้ม “{name}” ในชุดติดตั้ง ให้ติดตั้ง dgmf-kg ใหม่",
    },
    "fault-java-missing": {
        "en": "Reasoning needs Java, and none was found. Install a Java runtime (Debian: default-jre-headless) and see that “java” is on the path.",
        "th": "การอนุมานต้องใช้ Java แต่ไม่พบในเครื่อง ให้ติดตั้ง Java (Debian: default-jre-headless) และให้คำสั่ง “java” เรียกใช้ได้",
    },
    "reason-consistent": {
        "en": "{path}: consistent with the ontology",
        "th": "{path}: สอดคล้องกับออนโทโลยี",
    },
    "reason-inconsistent": {
        "en": "{path}: contradicts the ontology",
        "th": "{path}: ขัดแย้งกับออนโทโลยี",
    },
    "reason-clash": {
        "en": "{iri} cannot be all that is said of it. Remove one of its classes or properties.",
        "th": "{iri} เป็นทุกอย่างตามที่ระบุพร้อมกันไม่ได้ ให้ลบคลาสหรือคุณสมบัติบางรายการ",
    },
    "reason-clash-none": {
        "en": "The contradiction lies in no single individual; look at the class axioms of the file.",
        "th": "ความขัดแย้งไม่ได้อยู่ที่สิ่งใดสิ่งหนึ่ง ให้ตรวจสอบสัจพจน์ของคลาสในแฟ้ม",
    },
    "reason-unsatisfiable": {
        "en": "The class {iri} can have no member. Remove one of its superclasses or conditions.",
        "th": "คลาส {iri} มีสมาชิกไม่ได้ ให้ลบคลาสแม่หรือเงื่อนไขบางรายการ",
    },
    "reason-stage": {
        "en": "  {dimension}: {rank}",
        "th": "  {dimension}: {rank}",
    },
    "reason-agrees": {
        "en": "Axioms and queries derive the same stages:",
        "th": "สัจพจน์และคิวรีให้ขั้นเดียวกัน:",
    },
    "reason-disagrees": {
        "en": "{dimension}: the axioms derive stage {inferred}, the queries {queried}. Please report this with the file.",
        "th": "{dimension}: สัจพจน์ให้ขั้น {inferred} แต่คิวรีให้ {queried} โปรดแจ้งปัญหาพร้อมแฟ้ม",
    },
}
