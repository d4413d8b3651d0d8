"""Institutions: what a group has agreed on, what it lacks, what conflicts."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "inquiry-day-missing": {
        "en": "No description states a reporting period. "
        "Say for which day you ask with --as-of YYYY-MM-DD.",
        "th": "ไม่มีเอกสารใดแจ้งรอบการรายงาน ให้ระบุวันที่อ้างอิงด้วย --as-of YYYY-MM-DD",
    },
    "inquiry-neither": {
        "en": "Neither files nor a store are named. "
        "Write the files of the descriptions, or a store with --store.",
        "th": "ยังไม่ได้ระบุแฟ้มหรือคลัง ให้เขียนชื่อแฟ้มของเอกสาร หรือระบุคลังด้วย --store",
    },
    "inquiry-both": {
        "en": "Files and a store are named. Write either the files or --store.",
        "th": "ระบุทั้งแฟ้มและคลัง ให้เขียนเฉพาะชื่อแฟ้มหรือ --store อย่างใดอย่างหนึ่ง",
    },
    "inquiry-nothing-touched": {
        "en": "Nothing in the store speaks of this. Correct the IRI, or put the descriptions into the "
        "store with `dgmf load`.",
        "th": "ในคลังไม่มีสิ่งใดกล่าวถึงเรื่องนี้ ให้แก้ IRI หรือนำเอกสารเข้าคลังด้วย `dgmf load`",
    },
    "inquiry-no-agency": {
        "en": "This description names no agency, so it is left out. Add dgmf:describes with the agency's IRI.",
        "th": "เอกสารนี้ไม่ได้ระบุหน่วยงานจึงไม่นำมาพิจารณา ให้เพิ่ม dgmf:describes พร้อม IRI ของหน่วยงาน",
    },
    "inquiry-not-begun": {
        "en": "The reporting period begins on {start}, after {as_of}, so this description is left out. "
        "Write a later --as-of.",
        "th": "รอบการรายงานเริ่ม {start} ซึ่งหลัง {as_of} จึงไม่นำเอกสารนี้มาพิจารณา ให้ระบุ --as-of เป็นวันหลังจากนี้",
    },
    "inquiry-description-twice": {
        "en": "This description is also in {other}. Leave one of the two files out.",
        "th": "เอกสารนี้อยู่ใน {other} ด้วย ให้ตัดแฟ้มหนึ่งออก",
    },
    "inquiry-not-used": {
        "en": "was left out, because it does not conform. Mend the violations above, "
        "or insist with --insist.",
        "th": "ไม่ได้นำมาใช้เพราะไม่เป็นไปตามข้อกำหนด ให้แก้ไขรายการข้างต้น หรือยืนยันด้วย --insist",
    },
    "inquiry-nothing-left": {
        "en": "No file is left to read. Mend the files named above.",
        "th": "ไม่เหลือแฟ้มให้อ่าน ให้แก้ไขแฟ้มที่ระบุข้างต้น",
    },
    "institution-no-group": {
        "en": "The group has {count} described agencies, and it takes two to agree. "
        "Name more agencies, or give the files of more members.",
        "th": "กลุ่มนี้มีหน่วยงาน {count} แห่ง แต่การตกลงกันต้องมีอย่างน้อยสองแห่ง ให้ระบุหน่วยงานเพิ่มหรือเพิ่มแฟ้มของสมาชิก",
    },
    "institution-no-ecosystem": {
        "en": "No file describes an ecosystem {iri}. Give the file that does, or correct the IRI.",
        "th": "ไม่มีแฟ้มใดอธิบายระบบนิเวศบริการ {iri} ให้เพิ่มแฟ้มที่อธิบายหรือแก้ IRI",
    },
    "institution-no-platform": {
        "en": "No file describes a platform {iri}. Give the file that does, or correct the IRI.",
        "th": "ไม่มีแฟ้มใดอธิบายแพลตฟอร์ม {iri} ให้เพิ่มแฟ้มที่อธิบายหรือแก้ IRI",
    },
    "institution-no-agencies": {
        "en": "No file knows an agency {iri}. Give the file that does, or correct the IRI.",
        "th": "ไม่มีแฟ้มใดกล่าวถึงหน่วยงาน {iri} ให้เพิ่มแฟ้มที่กล่าวถึงหรือแก้ IRI",
    },
    "institution-subject-twice": {
        "en": "Ask about an ecosystem, a platform or agencies, one of the three. Leave the others out.",
        "th": "ให้ถามถึงระบบนิเวศบริการ แพลตฟอร์ม หรือหน่วยงานเพียงอย่างใดอย่างหนึ่ง และตัดตัวเลือกอื่นออก",
    },
    "institution-title": {"en": "Institutions of {subject}", "th": "กติกาเชิงสถาบันของ{subject}"},
    "institution-of-agencies": {"en": "{count} agencies", "th": "หน่วยงาน {count} แห่ง"},
    "institution-setting": {
        "en": "As of {day} · {agencies}",
        "th": "ข้อมูล ณ วันที่ {day} · {agencies}",
    },
    "institution-agreed": {"en": "✓ {kind}: agreed", "th": "✓ {kind}: ตกลงแล้ว"},
    "institution-partly": {"en": "~ {kind}: agreed in part", "th": "~ {kind}: ตกลงบางส่วน"},
    "institution-lacking": {"en": "✗ {kind}: missing", "th": "✗ {kind}: ยังขาด"},
    "institution-by-all": {
        "en": "{name}: all agencies, {until}",
        "th": "{name}: ทุกหน่วยงาน {until}",
    },
    "institution-by-some": {
        "en": "{name}: {agencies}, {until}; not shown for {silent}",
        "th": "{name}: {agencies} {until} ไม่ปรากฏของ{silent}",
    },
    "institution-until": {"en": "until {day}", "th": "ถึง {day}"},
    "institution-open": {"en": "without end date", "th": "ไม่กำหนดวันสิ้นสุด"},
    "institution-no-purpose": {
        "en": "✗ No standard is shown to be shared by two agencies for this purpose: {purpose}",
        "th": "✗ ไม่ปรากฏมาตรฐานที่สองหน่วยงานใช้ร่วมกันเพื่อ{purpose}",
    },
    "institution-conflicts": {"en": "Conflicts", "th": "ข้อที่ขัดกัน"},
    "institution-two-standards": {
        "en": "! {exchange}: {first} ({those}) and {second} ({others}) are in force side by side. "
        "Settle on one, and end the other on the same day.",
        "th": "! {exchange}: {first} ({those}) และ {second} ({others}) มีผลพร้อมกัน "
        "ให้เลือกใช้ฉบับเดียวและเลิกอีกฉบับในวันเดียวกัน",
    },
    "institution-expired": {
        "en": "! {agreement} ended on {day}. Renew it, put another in its place, "
        "or take it out of the description.",
        "th": "! {agreement} สิ้นสุดเมื่อ {day} ให้ต่ออายุ ทำฉบับใหม่แทน หรือนำออกจากเอกสาร",
    },
    "institution-unsigned": {
        "en": "! {agreement}: no signature of {parties} is shown, so it binds nobody yet. "
        "Have it signed, or state the signature with its date.",
        "th": "! {agreement}: ไม่ปรากฏการลงนามของ{parties} จึงยังไม่ผูกพันผู้ใด ให้ลงนามหรือระบุการลงนามพร้อมวันที่",
    },
    "institution-advice": {
        "en": "How to arrive at what is missing",
        "th": "แนวทางสู่สิ่งที่ยังขาด",
    },
    "institution-step": {
        "en": "{order}. {name}. {instruction}",
        "th": "{order}. {name}: {instruction}",
    },
    "institution-others": {
        "en": "Said by another agency only; shown, not counted",
        "th": "มีแต่หน่วยงานอื่นกล่าวถึง แสดงไว้แต่ไม่นับ",
    },
    "institution-other": {
        "en": "{agency} goes by {institution}, says {sayer}",
        "th": "{sayer}กล่าวว่า{agency}ถือตาม{institution}",
    },
    "institution-complete": {
        "en": "Every kind is agreed by all, and nothing conflicts.",
        "th": "ทุกหน่วยงานตกลงครบทุกชนิด และไม่มีข้อที่ขัดกัน",
    },
}
