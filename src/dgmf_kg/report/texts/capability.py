"""Capability building: needs, gaps, risks, corrective actions, exposure."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "capability-no-project": {
        "en": "No file states a project {iri} that is in progress on that day. "
        "Give the file that does, correct the IRI, or ask for another day with --as-of.",
        "th": "ไม่มีแฟ้มใดแจ้งโครงการ {iri} ที่อยู่ระหว่างดำเนินการในวันนั้น ให้เพิ่มแฟ้ม แก้ IRI หรือระบุวันอื่นด้วย --as-of",
    },
    "capability-no-agency": {
        "en": "Nobody states a project of agency {iri} that is in progress on that day. "
        "Give the file that does, correct the IRI, or ask for another day with --as-of.",
        "th": "ไม่มีผู้ใดแจ้งโครงการของหน่วยงาน {iri} ที่อยู่ระหว่างดำเนินการในวันนั้น ให้เพิ่มแฟ้ม แก้ IRI หรือระบุวันอื่นด้วย --as-of",
    },
    "capability-subject-twice": {
        "en": "Ask about a project or about an agency, one of the two. Leave the other out.",
        "th": "ให้ถามถึงโครงการหรือหน่วยงานเพียงอย่างใดอย่างหนึ่ง และตัดอีกตัวเลือกออก",
    },
    "capability-none": {
        "en": "The files state no project that is in progress on {day}, so nothing can be told. "
        "State the project with dgmf:states, and its needs.",
        "th": "แฟ้มไม่ได้แจ้งโครงการที่อยู่ระหว่างดำเนินการในวันที่ {day} จึงบอกสิ่งใดไม่ได้ ให้แจ้งโครงการด้วย dgmf:states และระบุความต้องการ",
    },
    "capability-title": {"en": "Capabilities for {project}", "th": "ขีดความสามารถสำหรับ{project}"},
    "capability-setting": {
        "en": "As of {day} · undertaken by {agencies}",
        "th": "ข้อมูล ณ วันที่ {day} · ดำเนินการโดย{agencies}",
    },
    "capability-nobody": {"en": "nobody named", "th": "ผู้ที่ยังไม่ได้ระบุ"},
    "capability-exposure": {
        "en": "Exposure: {highest}. Open gaps: {gaps} ({counts}).",
        "th": "ระดับที่เผชิญความเสี่ยง: {highest} · ช่องว่างที่ยังเปิดอยู่ {gaps} ข้อ ({counts})",
    },
    "capability-count": {"en": "{level}: {count}", "th": "{level} {count} ข้อ"},
    "capability-unassessed": {
        "en": "risk not assessed: {count}",
        "th": "ยังไม่ประเมินความเสี่ยง {count} ข้อ",
    },
    "capability-not-exposed": {"en": "no open gap", "th": "ไม่มีช่องว่างที่ยังเปิดอยู่"},
    "capability-not-assessed": {"en": "not assessed", "th": "ยังไม่ได้ประเมิน"},
    "capability-satisfied": {
        "en": "✓ {capability} (needed: {needed}): {holders}",
        "th": "✓ {capability} (ต้องการ: {needed}): {holders}",
    },
    "capability-gap": {
        "en": "✗ {capability} (needed: {needed}): {kinds}",
        "th": "✗ {capability} (ต้องการ: {needed}): {kinds}",
    },
    "capability-any": {"en": "ability not stated", "th": "ไม่ได้ระบุความสามารถ"},
    "capability-considered": {
        "en": "{holder}: {ability}, {readiness}, {review} → {shortfalls}",
        "th": "{holder}: {ability} {readiness} {review} → {shortfalls}",
    },
    "capability-enough": {"en": "enough", "th": "เพียงพอ"},
    "capability-readiness-unknown": {"en": "readiness not stated", "th": "ไม่ได้ระบุความพร้อม"},
    "capability-reviewed": {"en": "reviewed on {day}", "th": "ทบทวนเมื่อ {day}"},
    "capability-unreviewed": {"en": "no review by that day", "th": "ไม่มีการทบทวนภายในวันนั้น"},
    "capability-risk": {
        "en": "Risk: {risk}: likelihood {likelihood}, impact {impact} → {level}",
        "th": "ความเสี่ยง: {risk}: โอกาสเกิด{likelihood} ผลกระทบ{impact} → {level}",
    },
    "capability-no-risk": {
        "en": "Risk: not assessed. State a risk of this need with its likelihood and impact.",
        "th": "ความเสี่ยง: ยังไม่ได้ประเมิน ให้ระบุความเสี่ยงของความต้องการนี้พร้อมโอกาสเกิดและผลกระทบ",
    },
    "capability-action": {
        "en": "To do: {action} ({owners}, due {due})",
        "th": "สิ่งที่ต้องทำ: {action} ({owners} กำหนดเสร็จ {due})",
    },
    "capability-late": {
        "en": "To do: {action} ({owners}, was due {due} and the gap is still open)",
        "th": "สิ่งที่ต้องทำ: {action} ({owners} พ้นกำหนด {due} แล้วช่องว่างยังเปิดอยู่)",
    },
    "capability-no-action": {
        "en": "To do: no corrective action is stated. State one with an owner and a due date.",
        "th": "สิ่งที่ต้องทำ: ไม่ได้ระบุการดำเนินการแก้ไข ให้ระบุพร้อมผู้รับผิดชอบและกำหนดเสร็จ",
    },
    "capability-no-owner": {"en": "owner not stated", "th": "ไม่ได้ระบุผู้รับผิดชอบ"},
    "capability-no-due": {"en": "on no stated day", "th": "ไม่ได้ระบุ"},
    "capability-criteria": {
        "en": "Makes harder to meet: {criteria}",
        "th": "ทำให้ผ่านเกณฑ์เหล่านี้ได้ยากขึ้น: {criteria}",
    },
    "capability-no-need": {
        "en": "? The project states no need, so its gaps cannot be told. "
        "Find out what it requires in these steps:",
        "th": "? โครงการไม่ได้แจ้งความต้องการ จึงบอกช่องว่างไม่ได้ ให้หาสิ่งที่โครงการต้องการตามขั้นตอนนี้:",
    },
    "capability-step": {
        "en": "{order}. {name}. {instruction}",
        "th": "{order}. {name}: {instruction}",
    },
    "capability-agencies": {
        "en": "Exposure of agencies over these projects",
        "th": "ระดับที่หน่วยงานเผชิญความเสี่ยงเมื่อรวมโครงการเหล่านี้",
    },
    "capability-agency": {
        "en": "{agency}: {highest}. Open gaps: {gaps} ({counts}).",
        "th": "{agency}: {highest} · ช่องว่างที่ยังเปิดอยู่ {gaps} ข้อ ({counts})",
    },
    "capability-others": {
        "en": "Said by another agency only; shown, not counted",
        "th": "มีแต่หน่วยงานอื่นกล่าวถึง แสดงไว้แต่ไม่นับ",
    },
    "capability-other": {
        "en": "{holder}: {holding}, says {sayer}",
        "th": "{sayer}กล่าวว่า{holder}มี: {holding}",
    },
}
