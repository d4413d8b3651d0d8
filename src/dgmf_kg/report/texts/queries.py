"""The query library: its groups, its parameters and columns, and what may be wrong with a call."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "query-unknown": {
        "en": "There is no query {name}; the nearest is {nearest}. List them with dgmf queries.",
        "th": "ไม่มีคำถามชื่อ {name} ที่ใกล้เคียงที่สุดคือ {nearest} ดูรายชื่อทั้งหมดด้วย dgmf queries",
    },
    "parameter-form": {
        "en": "{value} is no parameter with a value. Write --param NAME=VALUE.",
        "th": "{value} ไม่ใช่พารามิเตอร์พร้อมค่า ให้เขียน --param ชื่อ=ค่า",
    },
    "parameter-repeated": {
        "en": "The parameter {name} has two values. Give it once.",
        "th": "พารามิเตอร์ {name} มีสองค่า ให้ระบุครั้งเดียว",
    },
    "parameter-none": {
        "en": "The query {query} takes no parameter, so {name} has no place in it. Leave it out.",
        "th": "คำถาม {query} ไม่มีพารามิเตอร์ จึงใช้ {name} ไม่ได้ ให้ตัดออก",
    },
    "parameter-unknown": {
        "en": "The query {query} has no parameter {name}; the nearest is {nearest}. It takes: {known}.",
        "th": "คำถาม {query} ไม่มีพารามิเตอร์ {name} ที่ใกล้เคียงที่สุดคือ {nearest} ใช้ได้คือ {known}",
    },
    "parameter-missing": {
        "en": "The query {query} needs a value for {name} ({kind}). Write --param {name}=VALUE.",
        "th": "คำถาม {query} ต้องมีค่าของ {name} ({kind}) ให้เขียน --param {name}=ค่า",
    },
    "parameter-no-framework": {
        "en": "The store holds no framework, so {name} cannot be looked up. Load a description first.",
        "th": "คลังยังไม่มีกรอบ จึงตรวจ {name} ไม่ได้ ให้นำเอกสารเข้าคลังก่อน",
    },
    "parameter-not-iri": {
        "en": "{name} is an IRI, and {value} is none. Write it in full, such as "
        "https://example.org/small-waterways.",
        "th": "{name} ต้องเป็น IRI แต่ {value} ไม่ใช่ ให้เขียนเต็ม เช่น https://example.org/small-waterways",
    },
    "parameter-not-date": {
        "en": "{name} is a date, and {value} is none. Write it as YYYY-MM-DD.",
        "th": "{name} ต้องเป็นวันที่ แต่ {value} ไม่ใช่ ให้เขียนเป็น YYYY-MM-DD (ค.ศ.)",
    },
    "parameter-not-date-buddhist": {
        "en": "{name} has a year of the Buddhist era: {value}. Write {instead}.",
        "th": "{name} เป็นปีพุทธศักราช: {value} ให้เขียน {instead}",
    },
    "parameter-not-integer": {
        "en": "{name} is a whole number, and {value} is none. Write digits only.",
        "th": "{name} ต้องเป็นจำนวนเต็ม แต่ {value} ไม่ใช่ ให้เขียนเป็นตัวเลขเท่านั้น",
    },
    "parameter-not-stage": {
        "en": "{name} is the rank of a stage, and {value} is none; the nearest is {nearest}. Write that.",
        "th": "{name} ต้องเป็นลำดับขั้น แต่ {value} ไม่ใช่ ที่ใกล้เคียงที่สุดคือ {nearest} ให้เขียนค่านั้น",
    },
    "parameter-not-dimension": {
        "en": "{name} is the code of a dimension, and {value} is none; the nearest is {nearest}. Write "
        "that.",
        "th": "{name} ต้องเป็นรหัสด้าน แต่ {value} ไม่ใช่ ที่ใกล้เคียงที่สุดคือ {nearest} ให้เขียนค่านั้น",
    },
    "parameter-not-criterion": {
        "en": "{name} is the code of a criterion, and {value} is none; the nearest is {nearest}. Write "
        "that.",
        "th": "{name} ต้องเป็นรหัสเกณฑ์ แต่ {value} ไม่ใช่ ที่ใกล้เคียงที่สุดคือ {nearest} ให้เขียนค่านั้น",
    },
    "parameter-not-grade": {
        "en": "{name} is an assurance grade, and {value} is none. Write one of: {known}.",
        "th": "{name} ต้องเป็นชั้นความน่าเชื่อถือ แต่ {value} ไม่ใช่ ให้เขียนค่าหนึ่งใน {known}",
    },
    "parameter-not-language": {
        "en": "{name} is a language, and {value} is none. Write one of: {known}.",
        "th": "{name} ต้องเป็นภาษา แต่ {value} ไม่ใช่ ให้เขียนค่าหนึ่งใน {known}",
    },
}
