"""Comparisons of two assessments."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "diff-title": {"en": "Changes of {agency}", "th": "ความเปลี่ยนแปลงของ{agency}"},
    "diff-before": {"en": "Before: {setting}", "th": "ก่อน: {setting}"},
    "diff-after": {"en": "After:  {setting}", "th": "หลัง: {setting}"},
    "diff-nothing": {
        "en": "No stage and no finding changed.",
        "th": "ไม่มีขั้นหรือผลการพิจารณาใดเปลี่ยนแปลง",
    },
    "diff-proven": {"en": "Proven", "th": "พิสูจน์ได้"},
    "diff-possible": {"en": "Possible", "th": "เป็นไปได้"},
    "diff-by": {"en": "By", "th": "เพราะ"},
    "diff-no-overall": {"en": "no overall stage", "th": "ไม่มีขั้นโดยรวม"},
    "diff-from-to": {"en": "{before} → {after}", "th": "{before} → {after}"},
    "cause-agency": {"en": "the agency", "th": "หน่วยงาน"},
    "cause-framework": {"en": "the framework", "th": "กรอบ"},
    "cause-date": {"en": "the as-of date", "th": "วันที่อ้างอิง"},
    "cause-grade": {"en": "the minimum grade", "th": "ชั้นหลักฐานขั้นต่ำ"},
    "finding-absent": {"en": "not in the framework", "th": "ไม่มีในกรอบ"},
    "diff-quote": {"en": "“{text}”", "th": "“{text}”"},
    "diff-scope": {"en": "{stage} (out of scope)", "th": "{stage} (นอกขอบเขต)"},
    "diff-or": {"en": " or ", "th": "หรือ"},
    "diff-then": {"en": ", then ", "th": " แล้ว"},
    "diff-findings-agency": {
        "en": "Changed by the agency",
        "th": "เปลี่ยนเพราะหน่วยงาน",
    },
    "diff-findings-framework": {
        "en": "Changed by the framework",
        "th": "เปลี่ยนเพราะกรอบ",
    },
    "diff-findings-date": {
        "en": "Changed by the as-of date alone",
        "th": "เปลี่ยนเพราะวันที่อ้างอิงเท่านั้น",
    },
    "diff-findings-grade": {
        "en": "Changed by the minimum grade alone",
        "th": "เปลี่ยนเพราะชั้นหลักฐานขั้นต่ำเท่านั้น",
    },
    "diff-findings-several": {
        "en": "Changed by several together, or it cannot be told by which",
        "th": "เปลี่ยนเพราะหลายสาเหตุร่วมกัน หรือบอกไม่ได้ว่าเพราะสิ่งใด",
    },
    "diff-findings-held": {
        "en": "Held: these would have changed, had nothing else been done",
        "th": "คงไว้ได้: เกณฑ์ที่จะเปลี่ยนไปหากไม่มีการดำเนินการอื่น",
    },
    "diff-move": {"en": "{before} → {after} by {causes}", "th": "{before} → {after} เพราะ{causes}"},
    "diff-another-query": {
        "en": "another query of the framework decides it now",
        "th": "กรอบใช้คิวรีอื่นพิจารณาเกณฑ์นี้แล้ว",
    },
    "diff-lost": {"en": "no longer: {role} {items}", "th": "ไม่มีแล้ว: {role} {items}"},
    "diff-gained": {"en": "new: {role} {items}", "th": "ใหม่: {role} {items}"},
    "diff-set-aside": {"en": "now set aside: {items}", "th": "บัดนี้ไม่นับ: {items}"},
    "diff-counted-again": {
        "en": "no longer set aside: {items}",
        "th": "ไม่อยู่ในรายการที่ไม่นับแล้ว: {items}",
    },
    "diff-lapsed": {"en": "evidence no longer valid: {items}", "th": "หลักฐานที่ไม่มีผลแล้ว: {items}"},
    "diff-removed": {
        "en": "no longer described: {items}",
        "th": "เอกสารใหม่ไม่กล่าวถึงแล้ว: {items}",
    },
    "diff-added": {"en": "newly described: {items}", "th": "เอกสารใหม่กล่าวถึงเพิ่ม: {items}"},
    "diff-revised": {
        "en": "{item}, {property}: {before} → {after}",
        "th": "{item} {property}: {before} → {after}",
    },
    "diff-empty": {"en": "(none)", "th": "(ไม่มี)"},
    "diff-statements": {
        "en": "Between the documents: {added} resources added, {removed} removed, {revised} revised.",
        "th": "ระหว่างเอกสารทั้งสอง: เพิ่ม {added} รายการ ลบ {removed} รายการ แก้ไข {revised} รายการ",
    },
    "diff-framework-changed": {
        "en": "The framework or its queries changed in between (version {before}, then {after}).",
        "th": "กรอบหรือคิวรีของกรอบเปลี่ยนไประหว่างนั้น (รุ่น {before} แล้วเป็น {after})",
    },
    "diff-framework-unknown": {
        "en": "A saved assessment does not tell which framework decided, so a change of the framework "
        "cannot be ruled out. Compare descriptions, or assessments saved by this version.",
        "th": "ผลประเมินที่บันทึกไว้ไม่ได้บอกว่าใช้กรอบรุ่นใด จึงตัดความเปลี่ยนแปลงของกรอบออกไม่ได้ "
        "ให้เปรียบเทียบเอกสารคำอธิบายหรือผลประเมินที่บันทึกด้วยรุ่นนี้",
    },
    "diff-insisted": {
        "en": "One of the descriptions does not conform; this result was asked for all the same and may be wrong.",
        "th": "เอกสารอย่างน้อยหนึ่งฉบับไม่เป็นไปตามข้อกำหนด ผลนี้จัดทำตามที่ผู้ใช้ยืนยันและอาจไม่ถูกต้อง",
    },
    # What cannot be compared.
    "diff-agencies": {
        "en": "The two assessments are about different agencies, {before} and {after}. "
        "Name two of one agency.",
        "th": "ผลประเมินทั้งสองเป็นของคนละหน่วยงาน คือ {before} กับ {after} ให้ระบุสองฉบับของหน่วยงานเดียวกัน",
    },
    "diff-too-many": {
        "en": "{option} stands more than twice. Give it once for both, or twice: for the first and for the second.",
        "th": "ระบุ {option} เกินสองครั้ง ให้ระบุครั้งเดียวสำหรับทั้งสอง หรือสองครั้งสำหรับฉบับแรกและฉบับหลัง",
    },
    "saved-no-assessment": {
        "en": "The file holds no saved assessment. Make one with: dgmf assess --format json FILE",
        "th": "แฟ้มไม่มีผลประเมินที่บันทึกไว้ ให้สร้างด้วย dgmf assess --format json FILE",
    },
    "saved-several": {
        "en": "The file holds {count} assessments. Save each into a file of its own.",
        "th": "แฟ้มมีผลประเมิน {count} รายการ ให้บันทึกเป็นแฟ้มละหนึ่งรายการ",
    },
}
