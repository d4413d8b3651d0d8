"""Every sentence that the program says, in English and Thai, by message id.

Placeholders in braces are filled with values; a test holds both languages to the same ones.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

LANGUAGES: Final = ("en", "th")

_MONTHS_TH = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip

TEXTS: Final[dict[str, dict[str, str]]] = {
    # Problems with files and arguments: what is wrong, then what to do.
    "file-missing": {
        "en": "There is no such file. Check the name and the folder.",
        "th": "ไม่พบแฟ้มนี้ ให้ตรวจสอบชื่อแฟ้มและโฟลเดอร์",
    },
    "file-is-folder": {
        "en": "This is a folder. Name the files in it, for example FOLDER/*.ttl.",
        "th": "นี่คือโฟลเดอร์ ให้ระบุแฟ้มในโฟลเดอร์ เช่น FOLDER/*.ttl",
    },
    "file-not-permitted": {
        "en": "You may not read this file. Ask its owner for permission.",
        "th": "ไม่มีสิทธิ์อ่านแฟ้มนี้ ให้ขอสิทธิ์จากเจ้าของแฟ้ม",
    },
    "file-unreadable": {
        "en": "The file cannot be read ({reason}). Copy it anew and try again.",
        "th": "อ่านแฟ้มไม่ได้ ({reason}) ให้คัดลอกแฟ้มใหม่แล้วลองอีกครั้ง",
    },
    "file-unwritable": {
        "en": "The file cannot be written ({reason}). Choose another folder or free some space.",
        "th": "เขียนแฟ้มไม่ได้ ({reason}) ให้เลือกโฟลเดอร์อื่นหรือเพิ่มพื้นที่ว่าง",
    },
    "file-empty": {
        "en": "The file is empty, so nothing was checked. Send the file with its content.",
        "th": "แฟ้มว่างเปล่า จึงไม่ได้ตรวจสอบสิ่งใด ให้ส่งแฟ้มที่มีเนื้อหา",
    },
    "file-no-triples": {
        "en": "The file holds no statement, only prefixes or comments, so nothing was checked. "
        "Describe an agency in it.",
        "th": "แฟ้มไม่มีข้อความใด มีเพียงคำนำหน้าหรือหมายเหตุ จึงไม่ได้ตรวจสอบสิ่งใด ให้เขียนคำอธิบายหน่วยงานลงในแฟ้ม",
    },
    "file-format-unknown": {
        "en": "The file's extension names no RDF format. Use one of: {known}",
        "th": "นามสกุลแฟ้มไม่ใช่รูปแบบ RDF ให้ใช้อย่างใดอย่างหนึ่งต่อไปนี้: {known}",
    },
    "file-not-utf8": {
        "en": "Here is a byte that is not UTF-8. Save the file with the encoding UTF-8.",
        "th": "ตรงนี้มีไบต์ที่ไม่ใช่ UTF-8 ให้บันทึกแฟ้มด้วยรหัสอักขระ UTF-8",
    },
    "file-syntax": {
        "en": "This is not well-formed {format}: {reason}. Mend the text at or just before this place.",
        "th": "ไวยากรณ์ {format} ไม่ถูกต้อง ให้แก้ข้อความตรงนี้หรือก่อนหน้าเล็กน้อย (ตัวอ่านแจ้งว่า: {reason})",
    },
    "description-missing": {
        "en": "No agency description is in the file, so nothing was checked. "
        "Add a resource of type dgmf:AgencyDescription.",
        "th": "แฟ้มไม่มีเอกสารคำอธิบายหน่วยงาน จึงไม่ได้ตรวจสอบสิ่งใด ให้เพิ่มทรัพยากรชนิด dgmf:AgencyDescription",
    },
    "descriptions-several": {
        "en": "The file holds {count} agency descriptions. Put each into a file of its own.",
        "th": "แฟ้มมีเอกสารคำอธิบายหน่วยงาน {count} ฉบับ ให้แยกเป็นฉบับละหนึ่งแฟ้ม",
    },
    "description-blank": {
        "en": "The description is a blank node. Give it an IRI.",
        "th": "เอกสารคำอธิบายเป็นโหนดว่าง ให้ตั้ง IRI แก่เอกสาร",
    },
    "graph-other": {
        "en": "The file has a named graph {graph} that is not the description. "
        "Put its triples into {description} or into the default graph.",
        "th": "แฟ้มมีกราฟชื่อ {graph} ซึ่งไม่ใช่กราฟของเอกสาร "
        "ให้ย้ายข้อความไปไว้ในกราฟ {description} หรือกราฟหลัก",
    },
    "as-of-missing": {
        "en": "There is no date to judge validity by. Give the reporting period a dcat:startDate "
        "and a dcat:endDate.",
        "th": "ไม่มีวันที่อ้างอิงสำหรับพิจารณาการมีผล ให้ระบุ dcat:startDate และ dcat:endDate ของรอบการรายงาน",
    },
    "as-of-early": {
        "en": "The as-of date {as_of} lies before the reporting period, which begins on {start}. "
        "Choose a date in the period or after it.",
        "th": "วันที่อ้างอิง {as_of} อยู่ก่อนรอบการรายงานซึ่งเริ่ม {start} ให้เลือกวันที่ในรอบหรือหลังรอบการรายงาน",
    },
    "as-of-not-a-date": {
        "en": "“{value}” is no date. Write it as YYYY-MM-DD in the Common Era, for example 2025-09-30.",
        "th": "“{value}” ไม่ใช่วันที่ ให้เขียนแบบ ปปปป-ดด-วว เป็นปี ค.ศ. เช่น 2025-09-30",
    },
    "as-of-buddhist": {
        "en": "“{value}” is a year of the Buddhist era. Subtract 543: {instead}",
        "th": "“{value}” เป็นปีพุทธศักราช ให้ลบ 543 เป็น {instead}",
    },
    "engine-unknown": {
        "en": "The SHACL engine “{engine}” is not installed. Choose one of: {known}",
        "th": "ไม่มีเครื่องตรวจ SHACL ชื่อ “{engine}” ให้เลือกอย่างใดอย่างหนึ่ง: {known}",
    },
    "fault-data-missing": {
        "en": "The folder “{name}” is missing from the installation. Install dgmf-kg anew.",
        "th": "ไม่พบโฟลเดอร์ “{name}” ในชุดติดตั้ง ให้ติดตั้ง dgmf-kg ใหม่",
    },
    "fault": {
        "en": "The program failed ({reason}). Please report this with the file that caused it.",
        "th": "โปรแกรมขัดข้อง ({reason}) โปรดแจ้งปัญหาพร้อมแฟ้มที่ทำให้เกิด",
    },
    # Wrong use of a command.
    "usage": {
        "en": "{reason} See: dgmf {command}--help",
        "th": "คำสั่งไม่ถูกต้อง ({reason}) ดูวิธีใช้: dgmf {command}--help",
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
    # Assessment.
    "not-assessed": {
        "en": "was not assessed, because it does not conform. Mend the violations above, "
        "or insist with --insist.",
        "th": "ไม่ได้รับการประเมินเพราะไม่เป็นไปตามข้อกำหนด ให้แก้ไขรายการข้างต้น หรือยืนยันด้วย --insist",
    },
    "insisted": {
        "en": "The description does not conform; this result was asked for all the same "
        "and may be wrong.",
        "th": "เอกสารไม่เป็นไปตามข้อกำหนด ผลนี้จัดทำตามที่ผู้ใช้ยืนยันและอาจไม่ถูกต้อง",
    },
    "title": {"en": "Digital government maturity of {agency}", "th": "วุฒิภาวะรัฐบาลดิจิทัลของ{agency}"},
    "setting": {
        "en": "Reporting period {start} to {end} · as of {as_of} · minimum grade: {grade}",
        "th": "รอบการรายงาน {start} ถึง {end} · วันที่อ้างอิง {as_of} · ชั้นหลักฐานขั้นต่ำ: {grade}",
    },
    "overall": {"en": "Overall", "th": "โดยรวม"},
    "overall-sentence": {
        "en": "Overall proven stage: {proven}. Possible: {possible}.",
        "th": "ขั้นที่พิสูจน์ได้โดยรวม: {proven} · ขั้นที่เป็นไปได้: {possible}",
    },
    "no-overall": {
        "en": "Every dimension is out of scope, so there is no overall stage.",
        "th": "ทุกด้านอยู่นอกขอบเขต จึงไม่มีขั้นโดยรวม",
    },
    "declared-sentence": {
        "en": "Declared stage: {declared} ({judgement}).",
        "th": "ขั้นที่หน่วยงานแจ้ง: {declared} ({judgement})",
    },
    "overclaim": {"en": "above what is possible", "th": "แจ้งสูงกว่าที่เป็นไปได้"},
    "unsupported": {"en": "above what is proven", "th": "แจ้งสูงกว่าที่พิสูจน์ได้"},
    "underclaim": {"en": "below what is proven", "th": "แจ้งต่ำกว่าที่พิสูจน์ได้"},
    "confirmed": {"en": "confirmed", "th": "ตรงกับที่พิสูจน์ได้"},
    "stage": {"en": "{rank} {name}", "th": "{name} ({rank})"},
    "stage-none": {"en": "none yet", "th": "ยังไม่ถึงขั้นแรก"},
    "dimension": {"en": "Dimension", "th": "ด้าน"},
    "proven": {"en": "Proven stage", "th": "ขั้นที่พิสูจน์ได้"},
    "possible": {"en": "Possible stage", "th": "ขั้นที่เป็นไปได้"},
    "declared": {"en": "Declared", "th": "ขั้นที่แจ้ง"},
    "held-back-by": {"en": "Held back by", "th": "ติดที่เกณฑ์"},
    "out-of-scope": {"en": "out of scope", "th": "นอกขอบเขต"},
    "binding-mark": {
        "en": "* holds back the overall proven stage",
        "th": "* เป็นตัวกำหนดขั้นที่พิสูจน์ได้โดยรวม",
    },
    "ahead": {
        "en": "Ahead: {dimension} is proven at stage {stages} too, held back by an earlier stage.",
        "th": "ล้ำหน้า: ด้าน{dimension}พิสูจน์ได้ใน{stages} ด้วย แต่ติดที่ขั้นก่อนหน้า",
    },
    "why": {"en": "Why", "th": "เหตุผล"},
    "met": {"en": "met", "th": "ผ่าน"},
    "not-met": {"en": "not met", "th": "ไม่ผ่าน"},
    "unknown": {"en": "unknown", "th": "ยังไม่ทราบ"},
    "conflicting": {"en": "conflicting", "th": "ขัดแย้ง"},
    "not-applicable": {"en": "not applicable", "th": "ไม่เกี่ยวข้อง"},
    "shown": {"en": "shown by", "th": "แสดงโดย"},
    "refuted": {"en": "denied by", "th": "ขัดด้วย"},
    "exempted": {"en": "exempted by", "th": "ยกเว้นโดย"},
    "ignored": {
        "en": "exemption ignored, since the criterion always applies or no reason is given:",
        "th": "ไม่รับข้อยกเว้นเพราะเกณฑ์ใช้บังคับเสมอหรือไม่ได้ให้เหตุผล:",
    },
    "left-out": {
        "en": "without the identity assurance required:",
        "th": "ไม่มีระดับความน่าเชื่อถือของการยืนยันตัวตนที่กำหนด:",
    },
    "claim": {
        "en": "the claim of {claimant}: “{justification}”",
        "th": "คำกล่าวอ้างของ{claimant}: “{justification}”",
    },
    "claim-bare": {"en": "the claim of {claimant}", "th": "คำกล่าวอ้างของ{claimant}"},
    "completeness": {
        "en": "the statement that the description is complete for this dimension",
        "th": "ข้อความว่าเอกสารครบถ้วนสำหรับด้านนี้",
    },
    "more-grounds": {"en": "and {count} more", "th": "และอีก {count} รายการ"},
    "evidence": {"en": "evidence: {names}", "th": "หลักฐาน: {names}"},
    "evidence-none": {"en": "no valid evidence (self-claimed)", "th": "ไม่มีหลักฐานที่มีผล (กล่าวอ้างเอง)"},
    "set-aside": {"en": "set aside: {items}", "th": "ไม่นับ: {items}"},
    "expired": {"en": "expired", "th": "สิ้นผลแล้ว"},
    "not-yet-valid": {"en": "not yet valid", "th": "ยังไม่มีผล"},
    "outside-period": {"en": "about another period", "th": "เป็นของรอบอื่น"},
    "below-grade": {"en": "below the minimum grade", "th": "ชั้นหลักฐานต่ำกว่าที่กำหนด"},
    "later": {
        "en": "of later stages, {count} more unknown",
        "th": "เกณฑ์ของขั้นหลังจากนั้นยังไม่ทราบอีก {count} ข้อ",
    },
    "nothing-said": {
        "en": "the description shows nothing for it or against it",
        "th": "เอกสารไม่แสดงสิ่งใดที่สนับสนุนหรือขัดแย้ง",
    },
    "dimension-set-aside": {
        "en": "{dimension}, a statement on scope or completeness is set aside: {items}",
        "th": "ด้าน{dimension} ข้อความเรื่องขอบเขตหรือความครบถ้วนไม่นับ: {items}",
    },
    "limitations": {"en": "Limitations stated", "th": "ข้อจำกัดที่แจ้งไว้"},
    "limitation-warning": {
        "en": "Warning: the limitation “{limitation}” is stated, yet {criterion}, which lifts it, "
        "is shown. Remove whichever no longer holds.",
        "th": "คำเตือน: แจ้งข้อจำกัด “{limitation}” ไว้ แต่มีสิ่งแสดงว่าผ่าน {criterion} ซึ่งทำให้พ้นข้อจำกัดนั้น "
        "ให้ลบส่วนที่ไม่เป็นจริงแล้ว",
    },
    "next": {"en": "What next", "th": "ขั้นตอนต่อไป"},
    "next-goal": {
        "en": "{dimension}: to reach stage {stage}",
        "th": "ด้าน{dimension}: เพื่อให้ถึง{stage}",
    },
    "next-nothing": {
        "en": "Every dimension in scope is at the highest stage. Keep the evidence up to date.",
        "th": "ทุกด้านในขอบเขตอยู่ในขั้นสูงสุดแล้ว ให้รักษาหลักฐานให้เป็นปัจจุบัน",
    },
    "do": {"en": "Do", "th": "ดำเนินการ"},
    "find-out": {"en": "Find out", "th": "ตรวจสอบข้อเท็จจริง"},
    "settle": {"en": "Settle", "th": "ทำให้ชัดเจน"},
    "advice-unknown": {
        "en": "Does the agency already do this? If so, describe it, with evidence such as: {evidence}. "
        "If not: {measure}",
        "th": "หน่วยงานทำเรื่องนี้แล้วหรือไม่ หากทำแล้วให้อธิบายพร้อมหลักฐาน เช่น {evidence} หากยังไม่ทำ: {measure}",
    },
    "advice-conflicting": {
        "en": "The description says both yes and no. Establish which holds, then correct your own "
        "statement or ask the other party to correct theirs.",
        "th": "เอกสารระบุทั้งว่าใช่และไม่ใช่ ให้ตรวจสอบว่าสิ่งใดถูกต้อง แล้วแก้ข้อความของหน่วยงานหรือขอให้อีกฝ่ายแก้ข้อความของตน",
    },
    "risk": {"en": "Risk otherwise: {risk}", "th": "ความเสี่ยงหากไม่ทำ: {risk}"},
    "self-claimed": {"en": "self-claimed", "th": "กล่าวอ้างเอง"},
    "documented": {"en": "documented", "th": "มีเอกสาร"},
    "independently-verified": {"en": "independently verified", "th": "ตรวจยืนยันโดยผู้เป็นอิสระ"},
}


def say(message_id: str, language: str, **values: str) -> str:
    """The sentence of that id in that language, its placeholders filled."""
    return TEXTS[message_id][language].format(**values)


def name_of(texts: Mapping[str, str], language: str, iri: str) -> str:
    """A name in the language asked for, else in another one, else the last part of the IRI."""
    for wanted in (language, *LANGUAGES, *sorted(texts)):
        if wanted in texts:
            return texts[wanted]
    return iri.rstrip("/").rpartition("#")[2].rpartition("/")[2] or iri


def day(text: str, language: str) -> str:
    """A date `YYYY-MM-DD` as readers of the language write it; in Thai with the Buddhist year."""
    if language != "th":
        return text
    try:
        value = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{value.day} {_MONTHS_TH[value.month - 1]} {value.year + 543}"
