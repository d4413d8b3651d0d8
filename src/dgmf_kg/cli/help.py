"""Help texts of the commands and options, in English and Thai."""

from typing import Final

HELP: Final[dict[str, dict[str, str]]] = {
    "dgmf": {
        "en": "Describe, validate and assess the digital maturity of public agencies.",
        "th": "อธิบาย ตรวจสอบ และประเมินวุฒิภาวะดิจิทัลของหน่วยงานของรัฐ",
    },
    "validate": {
        "en": "Check agency descriptions: each result says what is wrong, where, and what to write "
        "instead. Exit code 0: all conform; 1: some do not; 2: some could not be checked.",
        "th": "ตรวจสอบเอกสารคำอธิบายหน่วยงาน แต่ละรายการบอกว่าผิดอะไร ที่ใด และควรเขียนอย่างไร "
        "รหัสออก 0: เป็นไปตามข้อกำหนดทั้งหมด 1: บางแฟ้มไม่เป็นไปตามข้อกำหนด 2: บางแฟ้มตรวจสอบไม่ได้",
    },
    "assess": {
        "en": "Validate descriptions and infer their maturity stages, with why and what next. "
        "Exit code 0: all assessed; 1: some do not conform; 2: some could not be read.",
        "th": "ตรวจสอบเอกสารและอนุมานขั้นวุฒิภาวะ พร้อมเหตุผลและขั้นตอนต่อไป "
        "รหัสออก 0: ประเมินได้ทั้งหมด 1: บางแฟ้มไม่เป็นไปตามข้อกำหนด 2: บางแฟ้มอ่านไม่ได้",
    },
    "validate-short": {
        "en": "Check agency descriptions.",
        "th": "ตรวจสอบเอกสารคำอธิบายหน่วยงาน",
    },
    "assess-short": {
        "en": "Infer maturity stages, with why and what next.",
        "th": "อนุมานขั้นวุฒิภาวะ พร้อมเหตุผลและขั้นตอนต่อไป",
    },
    "lang": {"en": "Language of the output.", "th": "ภาษาของผลลัพธ์"},
    "format": {"en": "Form of the output.", "th": "รูปแบบของผลลัพธ์"},
    "engine": {
        "en": "SHACL engine; the fast one where it is installed.",
        "th": "เครื่องตรวจ SHACL ปกติใช้ตัวที่เร็วหากติดตั้งไว้",
    },
    "as-of": {
        "en": "Date on which validity is judged; default: the end of the reporting period.",
        "th": "วันที่อ้างอิง ปกติใช้วันสิ้นรอบการรายงาน",
    },
    "minimum-grade": {
        "en": "Lowest assurance grade of evidence that counts.",
        "th": "ชั้นความน่าเชื่อถือขั้นต่ำของหลักฐานที่นับ",
    },
    "insist": {
        "en": "Assess descriptions with violations too; the result says so.",
        "th": "ประเมินแม้เอกสารไม่เป็นไปตามข้อกำหนด โดยผลจะระบุไว้",
    },
    "help": {"en": "Show this text and exit.", "th": "แสดงข้อความนี้"},
    "version": {"en": "Show the version and exit.", "th": "แสดงรุ่นของโปรแกรม"},
}


def of(key: str, language: str) -> str:
    """The help text of a command or option in a language."""
    return HELP[key][language]
