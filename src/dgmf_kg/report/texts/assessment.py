"""Assessment: stages, findings, why and what next."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
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
    "title-own-framework": {"en": "{framework}: {agency}", "th": "{framework}: {agency}"},
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
