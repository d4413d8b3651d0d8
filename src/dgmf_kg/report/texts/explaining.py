"""Explanation: the proof of stages, cells and findings, and what comes nearest."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    # What comes nearest to a pattern; the parts themselves speak in queries/explain/.
    "nearest": {"en": "nearest: {sentence}", "th": "ใกล้เคียงที่สุด: {sentence}"},
    "also-near": {"en": "also near: {sentence}", "th": "ใกล้เคียงเช่นกัน: {sentence}"},
    "first-step": {
        "en": "the description shows nothing for it or against it: {sentence}",
        "th": "เอกสารไม่แสดงสิ่งใดที่สนับสนุนหรือขัดแย้ง: {sentence}",
    },
    "miss": {"en": "“{name}” {held}, but {missing}", "th": "“{name}” {held} แต่{missing}"},
    "miss-bare": {"en": "“{name}” {missing}", "th": "“{name}” {missing}"},
    "miss-list": {"en": "{first} and {last}", "th": "{first} และ{last}"},
    "miss-comma": {"en": ", ", "th": " "},
    # The proof tree.
    "proof-overall": {
        "en": "Overall: proven {proven}, possible {possible}: the lowest of the dimensions in scope",
        "th": "โดยรวม · ขั้นที่พิสูจน์ได้: {proven} · ขั้นที่เป็นไปได้: {possible} (ขั้นต่ำสุดของด้านที่อยู่ในขอบเขต)",
    },
    "proof-none": {
        "en": "Overall: every dimension is out of scope",
        "th": "โดยรวม: ทุกด้านอยู่นอกขอบเขต",
    },
    "proof-dimension": {
        "en": "{code} {dimension}: proven {proven}, possible {possible}",
        "th": "{code} ด้าน{dimension} · ขั้นที่พิสูจน์ได้: {proven} · ขั้นที่เป็นไปได้: {possible}",
    },
    "proof-cell": {"en": "{code} stage {stage}: {verdict}", "th": "{code} {stage}: {verdict}"},
    "cell-proven": {"en": "proven", "th": "พิสูจน์ได้"},
    "cell-possible": {"en": "possible, not proven", "th": "เป็นไปได้แต่ยังไม่พิสูจน์"},
    "cell-impossible": {"en": "ruled out", "th": "เป็นไปไม่ได้"},
    "cell-ahead": {"en": "{verdict}, ahead of an earlier stage", "th": "{verdict} แต่ล้ำหน้าขั้นก่อน"},
    "pattern-wanted": {"en": "wanted: {pattern}", "th": "สิ่งที่ต้องมี: {pattern}"},
    "proof-item": {"en": "{name} <{iri}>", "th": "{name} <{iri}>"},
    "proof-self-claimed": {
        "en": "no evidence, so its grade is self-claimed",
        "th": "ไม่มีหลักฐาน จึงเป็นชั้นกล่าวอ้างเอง",
    },
    "proof-none-valid": {
        "en": "no evidence is valid, so its grade is self-claimed",
        "th": "ไม่มีหลักฐานที่มีผล จึงเป็นชั้นกล่าวอ้างเอง",
    },
    "proof-evidence": {
        "en": "evidence: {name} ({grade}; {validity})",
        "th": "หลักฐาน: {name} ({grade}; {validity})",
    },
    "valid-always": {"en": "valid, no dates given", "th": "มีผล ไม่ได้ระบุวันที่"},
    "valid-from": {"en": "valid from {start}", "th": "มีผลตั้งแต่ {start}"},
    "valid-until": {"en": "valid until {end}", "th": "มีผลถึง {end}"},
    "valid-between": {"en": "valid {start} to {end}", "th": "มีผล {start} ถึง {end}"},
    "valid-not": {
        "en": "not valid on the as-of date: {validity}",
        "th": "ไม่มีผล ณ วันที่อ้างอิง: {validity}",
    },
    "decided-by": {"en": "decided by {path} <{iri}>", "th": "ตัดสินด้วย {path} <{iri}>"},
    "decided-by-claims": {
        "en": "no query looks for facts; claims alone decide",
        "th": "ไม่มีคิวรีที่พิจารณาข้อเท็จจริง ตัดสินด้วยคำกล่าวอ้างเท่านั้น",
    },
    "decided-sha256": {"en": "SHA-256 of its text: {sha256}", "th": "SHA-256 ของคิวรี: {sha256}"},
    "code-unknown": {
        "en": "There is no criterion, cell or dimension “{code}”. Nearest: {nearest}",
        "th": "ไม่มีเกณฑ์ ช่อง หรือด้านที่มีรหัส “{code}” รหัสที่ใกล้เคียง: {nearest}",
    },
}
