"""Converting between formats."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    # Conversion and comparison of ontologies.
    "convert-format-unknown": {
        "en": "There is no format “{format}”. Choose one of: {known}.",
        "th": "ไม่มีรูปแบบ “{format}” ให้เลือกจาก: {known}",
    },
    "convert-framed-format": {
        "en": "Only JSON-LD has a framed form, not {format}. Write --to jsonld, or leave --framed out.",
        "th": "มีเพียง JSON-LD ที่จัดเป็นโครงสร้างต้นไม้ได้ ไม่ใช่ {format} ให้เขียน --to jsonld หรือไม่ต้องใส่ --framed",
    },
    "convert-graphs-several": {
        "en": "The file holds {count} graphs, which this format cannot keep apart. Convert them one by one, each from a file of its own.",
        "th": "แฟ้มมี {count} กราฟ ซึ่งรูปแบบนี้แยกจากกันไม่ได้ ให้แยกเป็นแฟ้มละกราฟแล้วแปลงทีละแฟ้ม",
    },
    "convert-not-expressible": {
        "en": "RDF/XML cannot say what the file says ({reason}): a property whose IRI ends in no name, or a control character in a text. Choose another format, or correct it.",
        "th": "RDF/XML เขียนเนื้อหาของแฟ้มนี้ไม่ได้ ({reason}) เพราะ IRI ของคุณสมบัติไม่ได้ลงท้ายด้วยชื่อ หรือข้อความมีอักขระควบคุม ให้เลือกรูปแบบอื่นหรือแก้ไขแฟ้ม",
    },
}
