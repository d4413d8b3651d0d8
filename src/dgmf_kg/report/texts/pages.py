"""The HTML pages of an assessment and of a set of assessments."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "page-kind": {
        "en": "Digital government maturity assessment",
        "th": "รายงานผลการประเมินวุฒิภาวะรัฐบาลดิจิทัล",
    },
    "page-back": {"en": "All agencies", "th": "กลับไปหน้ารวมทุกหน่วยงาน"},
    "page-contents": {"en": "Contents", "th": "สารบัญ"},
    "page-period": {"en": "Reporting period", "th": "รอบการรายงาน"},
    "page-range": {"en": "{start} to {end}", "th": "{start} ถึง {end}"},
    "page-as-of": {"en": "As of", "th": "วันที่อ้างอิง"},
    "page-grade": {"en": "Minimum grade of evidence", "th": "ชั้นหลักฐานขั้นต่ำ"},
    "page-publisher": {"en": "Published by", "th": "ผู้เผยแพร่"},
    "page-conformance": {"en": "Validation", "th": "การตรวจสอบตามข้อกำหนด"},
    "page-overall-proven": {"en": "Overall proven stage", "th": "ขั้นที่พิสูจน์ได้โดยรวม"},
    "page-overall-possible": {"en": "Overall possible stage", "th": "ขั้นที่เป็นไปได้โดยรวม"},
    "page-overall-declared": {"en": "Overall stage declared", "th": "ขั้นโดยรวมที่หน่วยงานแจ้ง"},
    "page-profile": {"en": "Profile", "th": "ภาพรวมรายด้าน"},
    "page-highest": {
        "en": "Proven: {stage}, the highest stage",
        "th": "พิสูจน์ได้: {stage} ซึ่งเป็นขั้นสูงสุด",
    },
    "page-proven": {"en": "Proven: {stage}", "th": "พิสูจน์ได้: {stage}"},
    "page-possible": {"en": "Possible: {stage}", "th": "เป็นไปได้: {stage}"},
    "page-nothing-higher": {"en": "Nothing higher is possible", "th": "ไม่มีขั้นที่สูงกว่านี้ที่เป็นไปได้"},
    "page-bar": {
        "en": "{subject}: proven stage {proven}, possible stage {possible}",
        "th": "{subject}: ขั้นที่พิสูจน์ได้ {proven} ขั้นที่เป็นไปได้ {possible}",
    },
    "page-bar-declared": {
        "en": "{subject}: proven stage {proven}, possible stage {possible}, declared stage {declared}",
        "th": "{subject}: ขั้นที่พิสูจน์ได้ {proven} ขั้นที่เป็นไปได้ {possible} ขั้นที่แจ้ง {declared}",
    },
    "page-bar-out-of-scope": {"en": "{subject}: out of scope", "th": "{subject}: นอกขอบเขต"},
    "page-matrix": {"en": "Every cell of the framework", "th": "ผลรายช่องของกรอบ"},
    "page-matrix-caption": {
        "en": "Dimensions by stages. Each cell leads to the proof behind it.",
        "th": "แต่ละแถวเป็นด้าน แต่ละคอลัมน์เป็นขั้น เลือกช่องเพื่อไปยังหลักฐานและเหตุผลของช่องนั้น",
    },
    "matrix-proven": {"en": "proven", "th": "พิสูจน์ได้"},
    "matrix-proven-means": {
        "en": "every criterion that applies is met, and all earlier stages are proven",
        "th": "ผ่านทุกเกณฑ์ที่เกี่ยวข้อง และพิสูจน์ได้ทุกขั้นก่อนหน้า",
    },
    "matrix-ahead": {"en": "ahead", "th": "ล้ำหน้า"},
    "matrix-ahead-means": {
        "en": "every criterion that applies is met, but an earlier stage is not proven",
        "th": "ผ่านทุกเกณฑ์ที่เกี่ยวข้อง แต่ขั้นก่อนหน้ายังพิสูจน์ไม่ได้",
    },
    "matrix-possible": {"en": "possible", "th": "เป็นไปได้"},
    "matrix-possible-means": {
        "en": "not proven yet, and no criterion is known not to be met",
        "th": "ยังพิสูจน์ไม่ได้ แต่ไม่มีเกณฑ์ใดที่ทราบว่าไม่ผ่าน",
    },
    "matrix-waiting": {"en": "waiting", "th": "รอขั้นก่อนหน้า"},
    "matrix-waiting-means": {
        "en": "nothing rules it out, but an earlier stage is blocked",
        "th": "ยังเป็นไปได้ในตัวเอง แต่มีขั้นก่อนหน้าที่ไม่ผ่าน",
    },
    "matrix-blocked": {"en": "blocked", "th": "ติดเกณฑ์"},
    "matrix-blocked-means": {
        "en": "at least one criterion is not met",
        "th": "มีเกณฑ์ที่ไม่ผ่านอย่างน้อยหนึ่งข้อ",
    },
    "matrix-out-of-scope": {"en": "out of scope", "th": "นอกขอบเขต"},
    "matrix-out-of-scope-means": {
        "en": "the agency declares that the dimension does not concern it",
        "th": "หน่วยงานแจ้งว่าด้านนี้ไม่เกี่ยวข้องกับหน่วยงาน",
    },
    "matrix-no-criteria": {"en": "no criteria", "th": "ไม่มีเกณฑ์"},
    "matrix-no-criteria-means": {
        "en": "the framework asks nothing here",
        "th": "กรอบไม่ได้กำหนดเกณฑ์สำหรับช่องนี้",
    },
    "page-declared": {"en": "Declared and inferred", "th": "ขั้นที่แจ้งเทียบกับขั้นที่อนุมานได้"},
    "page-declared-caption": {
        "en": "What the agency declares, beside what its description shows.",
        "th": "ขั้นที่หน่วยงานแจ้ง เทียบกับสิ่งที่เอกสารแสดง",
    },
    "page-judgement": {"en": "The declared stage is", "th": "ผลการเทียบ"},
    "page-plan": {
        "en": "The way to the overall stage {stage}, in order",
        "th": "แผนตามลำดับ เพื่อให้โดยรวมถึง{stage}",
    },
    "page-plan-caption": {
        "en": "The smallest set of criteria that gives the stage, each after those it depends on.",
        "th": "เกณฑ์จำนวนน้อยที่สุดที่ทำให้ถึงขั้นนั้น แต่ละข้อตามหลังข้อที่ต้องทำก่อน",
    },
    "page-plan-number": {"en": "No.", "th": "ลำดับ"},
    "page-plan-list": {"en": "What to do", "th": "สิ่งที่ต้องทำ"},
    "page-plan-first": {"en": "Better done first elsewhere", "th": "ด้านอื่นที่ควรทำก่อน"},
    "page-plan-unlocks": {"en": "Then proven", "th": "พิสูจน์ได้เมื่อเสร็จ"},
    "page-plan-overall": {"en": "overall: {stage}", "th": "โดยรวม: {stage}"},
    "page-proof": {"en": "The proof, cell by cell", "th": "หลักฐานและเหตุผลรายช่อง"},
    "page-grounds": {"en": "What the finding on {code} rests on", "th": "ที่มาของผลตามเกณฑ์ {code}"},
    "page-how": {"en": "How", "th": "อย่างไร"},
    "page-statement": {"en": "Statement in the description", "th": "ข้อความในเอกสาร"},
    "page-evidence": {"en": "Evidence, its grade and validity", "th": "หลักฐาน ชั้นหลักฐาน และช่วงที่มีผล"},
    "page-valid-between": {"en": "valid {start} to {end}", "th": "มีผล {start} ถึง {end}"},
    "page-valid-from": {"en": "valid from {start}", "th": "มีผลตั้งแต่ {start}"},
    "page-valid-until": {"en": "valid until {end}", "th": "มีผลถึง {end}"},
    "page-not-valid": {"en": "not valid on the as-of date", "th": "ไม่มีผล ณ วันที่อ้างอิง"},
    "page-set-aside": {
        "en": "Set aside, since it does not count:",
        "th": "ข้อความต่อไปนี้ไม่นับ:",
    },
    "page-nothing-said": {
        "en": "The description shows nothing for it or against it.",
        "th": "เอกสารไม่แสดงสิ่งใดที่สนับสนุนหรือขัดแย้ง",
    },
    "page-near-misses": {"en": "What is missing:", "th": "สิ่งที่ยังขาด:"},
    "page-but": {"en": "but", "th": "แต่"},
    "page-decided-by": {"en": "Decided by {query}", "th": "ตัดสินโดยคิวรี {query}"},
    "page-limits": {"en": "Limitations and warnings", "th": "ข้อจำกัดและคำเตือน"},
    "page-dimension-set-aside": {
        "en": "{dimension}: a statement on scope or completeness is set aside: {item} ({reason})",
        "th": "ด้าน{dimension}: ข้อความเรื่องขอบเขตหรือความครบถ้วนไม่นับ: {item} ({reason})",
    },
    "page-history": {"en": "History", "th": "พัฒนาการตามรอบการรายงาน"},
    "page-history-note": {
        "en": "Earlier descriptions are assessed anew, each as of the end of its own reporting "
        "period, with the framework and the minimum grade of this page.",
        "th": "เอกสารของรอบก่อนประเมินใหม่ ณ วันสิ้นรอบของแต่ละเอกสาร ด้วยกรอบและชั้นหลักฐานขั้นต่ำเดียวกับหน้านี้",
    },
    "page-history-caption": {
        "en": "The same as a table: proven stage, and possible stage where it is higher.",
        "th": "ข้อมูลเดียวกันในรูปตาราง: ลำดับขั้นที่พิสูจน์ได้ และขั้นที่เป็นไปได้หากสูงกว่า",
    },
    "page-chart-title": {"en": "Stages over time: {subject}", "th": "ขั้นตามรอบการรายงาน: {subject}"},
    "page-point": {
        "en": "{end}: proven {proven}, possible {possible}",
        "th": "{end}: พิสูจน์ได้ขั้น {proven} เป็นไปได้ขั้น {possible}",
    },
    "page-line-proven": {"en": "proven stage (solid line)", "th": "ขั้นที่พิสูจน์ได้ (เส้นทึบ)"},
    "page-line-possible": {"en": "possible stage (broken line)", "th": "ขั้นที่เป็นไปได้ (เส้นประ)"},
    "page-ranks": {"en": "{proven}, possible {possible}", "th": "{proven} เป็นไปได้ {possible}"},
    "page-made-with": {"en": "What this was made with", "th": "ข้อมูลและโปรแกรมที่ใช้จัดทำ"},
    "page-agency-iri": {"en": "Agency", "th": "หน่วยงาน"},
    "page-description-iri": {"en": "Description", "th": "เอกสารคำอธิบาย"},
    "page-run-iri": {"en": "Assessment", "th": "การประเมิน"},
    "page-input-hash": {"en": "SHA-256 of the description's file", "th": "SHA-256 ของแฟ้มเอกสาร"},
    "page-framework": {"en": "Framework", "th": "กรอบ"},
    "page-queries": {"en": "Queries", "th": "คิวรี"},
    "page-shapes": {"en": "Shapes", "th": "ข้อกำหนด"},
    "page-tool": {"en": "Program", "th": "โปรแกรม"},
    "set-title": {
        "en": "Digital government maturity across agencies",
        "th": "ภาพรวมวุฒิภาวะรัฐบาลดิจิทัลของหน่วยงาน",
    },
    "set-summary": {
        "en": "Descriptions assessed: {assessed}. Not assessed: {missing}.",
        "th": "ประเมินแล้ว {assessed} เอกสาร ประเมินไม่ได้ {missing} เอกสาร",
    },
    "set-agencies": {"en": "Agencies by dimension", "th": "ผลรายหน่วยงานและรายด้าน"},
    "set-agencies-caption": {
        "en": "Proven stage, and the possible one where it is higher. The darker, the higher.",
        "th": "ขั้นที่พิสูจน์ได้ และขั้นที่เป็นไปได้หากสูงกว่า สีเข้มหมายถึงขั้นสูง",
    },
    "set-agency": {"en": "Agency", "th": "หน่วยงาน"},
    "set-possible": {"en": "possible: {stage}", "th": "เป็นไปได้: {stage}"},
    "set-distribution": {"en": "How many stand at each stage", "th": "จำนวนหน่วยงานในแต่ละขั้น"},
    "set-distribution-caption": {
        "en": "Number of descriptions by proven stage.",
        "th": "จำนวนเอกสารตามขั้นที่พิสูจน์ได้",
    },
    "set-obstacles": {"en": "What holds most agencies back", "th": "เกณฑ์ที่หน่วยงานติดมากที่สุด"},
    "set-obstacles-caption": {
        "en": "Criteria between an agency and the next stage of a dimension in scope.",
        "th": "เกณฑ์ที่คั่นระหว่างหน่วยงานกับขั้นถัดไปของด้านที่อยู่ในขอบเขต",
    },
    "set-criterion": {"en": "Criterion", "th": "เกณฑ์"},
    "set-held-back": {"en": "Held back", "th": "จำนวนที่ติด"},
    "set-missing": {"en": "Not assessed, and why", "th": "เอกสารที่ประเมินไม่ได้และเหตุผล"},
    "set-why": {"en": "Why", "th": "เหตุผล"},
    "set-violations": {
        "en": "It does not conform: {count} violations. Mend them, then assess again.",
        "th": "ไม่เป็นไปตามข้อกำหนด {count} รายการ ให้แก้ไขแล้วประเมินใหม่",
    },
    "history-not-conforming": {
        "en": "The earlier description does not conform, so it is left out of the history. "
        "Check it with dgmf validate and mend it.",
        "th": "เอกสารของรอบก่อนไม่เป็นไปตามข้อกำหนด จึงไม่แสดงในประวัติ ให้ตรวจสอบด้วย dgmf validate แล้วแก้ไข",
    },
    "history-other-agency": {
        "en": "The earlier description is of an agency that is not assessed here. "
        "Give one of the same agency, with the same IRI.",
        "th": "เอกสารของรอบก่อนเป็นของหน่วยงานที่ไม่ได้ประเมินในครั้งนี้ ให้ระบุเอกสารของหน่วยงานเดียวกันที่ใช้ IRI เดียวกัน",
    },
    "history-not-earlier": {
        "en": "The reporting period is not earlier than the one assessed. "
        "Give a description of an earlier period.",
        "th": "รอบการรายงานไม่ก่อนรอบที่ประเมิน ให้ระบุเอกสารของรอบก่อนหน้า",
    },
    "history-twice": {
        "en": "There is another description of the same agency and period in the history. Keep one.",
        "th": "มีเอกสารของหน่วยงานและรอบเดียวกันในประวัติอยู่แล้ว ให้เหลือฉบับเดียว",
    },
    "history-needs-html": {
        "en": "A history is shown by the HTML page only. Add --format html or leave out --history.",
        "th": "ประวัติแสดงได้ในหน้า HTML เท่านั้น ให้เพิ่ม --format html หรือไม่ต้องระบุ --history",
    },
}
