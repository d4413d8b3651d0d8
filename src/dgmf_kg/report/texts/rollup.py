"""Roll-ups: one result for all units of a register's branch."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "rollup-title": {
        "en": "Digital government maturity of {node}, all units together",
        "th": "วุฒิภาวะรัฐบาลดิจิทัลของ{node} รวมทุกหน่วย",
    },
    "rollup-units": {
        "en": "{described} of {units} units have a description.",
        "th": "มีเอกสารคำอธิบาย {described} จาก {units} หน่วย",
    },
    "rollup-belonging": {
        "en": "The units are those that belong to it; those that it only oversees are left out.",
        "th": "นับเฉพาะหน่วยที่สังกัด ไม่นับหน่วยที่อยู่ในกำกับดูแลเท่านั้น",
    },
    "rollup-overseeing": {
        "en": "The units are those that belong to it and those that are overseen.",
        "th": "นับทั้งหน่วยที่สังกัดและหน่วยที่อยู่ในกำกับดูแล",
    },
    "rollup-policy-worst": {
        "en": "Policy worst: the stage that every unit is at or above.",
        "th": "เกณฑ์การรวม worst: ขั้นที่ทุกหน่วยถึงหรือสูงกว่า",
    },
    "rollup-policy-best": {
        "en": "Policy best: the highest stage that any unit is at.",
        "th": "เกณฑ์การรวม best: ขั้นสูงสุดที่มีหน่วยใดหน่วยหนึ่งถึง",
    },
    "rollup-policy-median": {
        "en": "Policy median: the stage of the unit in the middle, of two the lower one.",
        "th": "เกณฑ์การรวม median: ขั้นของหน่วยที่อยู่ตรงกลาง หากมีสองหน่วยใช้ขั้นที่ต่ำกว่า",
    },
    "rollup-policy-share": {
        "en": "Policy {policy}: the highest stage that at least this share of the units is at or above.",
        "th": "เกณฑ์การรวม {policy}: ขั้นสูงสุดที่หน่วยถึงหรือสูงกว่าเป็นสัดส่วนไม่น้อยกว่านี้",
    },
    "rollup-counts": {"en": "Units at or above, proven", "th": "จำนวนหน่วยที่พิสูจน์ได้ว่าถึง"},
    "rollup-count": {"en": "{count} of {units}", "th": "{count} จาก {units}"},
    "rollup-no-unit": {"en": "no unit counts", "th": "ไม่มีหน่วยที่นับ"},
    "rollup-undescribed": {
        "en": "Without a description that could be used: {units}",
        "th": "ไม่มีเอกสารคำอธิบายที่ใช้ได้: {units}",
    },
    "rollup-outside": {
        "en": "{dimension} leaves out those for which it is out of scope: {units}",
        "th": "ด้าน{dimension}อยู่นอกขอบเขตของหน่วยต่อไปนี้ จึงไม่นับ: {units}",
    },
    "rollup-outside-overall": {
        "en": "Overall leaves out those for which every dimension is out of scope: {units}",
        "th": "ทุกด้านอยู่นอกขอบเขตของหน่วยต่อไปนี้ จึงไม่นับโดยรวม: {units}",
    },
    "rollup-insisted": {
        "en": "Counted though their descriptions do not conform: {units}",
        "th": "นับด้วยแม้เอกสารไม่เป็นไปตามข้อกำหนด: {units}",
    },
    "rollup-elsewhere": {
        "en": "Left out, for their agencies are not among the units: {files}",
        "th": "ไม่ใช้ เพราะหน่วยงานไม่อยู่ในหน่วยที่นับ: {files}",
    },
    "rollup-other-period": {
        "en": "Left out, for they are about another period: {files}",
        "th": "ไม่ใช้ เพราะเป็นของรอบการรายงานอื่น: {files}",
    },
    "rollup-unit": {"en": "Unit", "th": "หน่วย"},
    "rollup-ranks": {
        "en": "Proven/possible by dimension",
        "th": "ขั้นที่พิสูจน์ได้/ขั้นที่เป็นไปได้รายด้าน",
    },
    # What cannot be rolled up.
    "policy-unknown": {
        "en": "“{value}” is no policy. Use worst, best, median, or share: with a number above 0 and at most 1, "
        "such as share:0.8.",
        "th": "ไม่มีเกณฑ์การรวม “{value}” ให้ใช้ worst, best, median หรือ share: ตามด้วยตัวเลขมากกว่า 0 ไม่เกิน 1 "
        "เช่น share:0.8",
    },
    "rollup-node-unknown": {
        "en": "The register does not mention {node}. Check the IRI, written in full.",
        "th": "ทะเบียนไม่กล่าวถึง {node} ให้ตรวจสอบ IRI ซึ่งต้องเขียนเต็ม",
    },
    "rollup-circle": {
        "en": "In the register these organisations stand above themselves: {units}. "
        "Remove the org:subOrganizationOf or dgmf:isOverseenBy that closes the circle.",
        "th": "ในทะเบียน หน่วยงานต่อไปนี้อยู่เหนือตัวเอง: {units} "
        "ให้ลบ org:subOrganizationOf หรือ dgmf:isOverseenBy ที่ทำให้เกิดวงวน",
    },
    "rollup-double": {
        "en": "There are several descriptions of {agency} in the period: {files}. "
        "None of them is used; leave out all but one.",
        "th": "มีเอกสารคำอธิบายของ {agency} ในรอบเดียวกันหลายฉบับ: {files} จึงไม่ใช้ทั้งหมด ให้เหลือไว้ฉบับเดียว",
    },
    "rollup-periods": {
        "en": "The descriptions are of several reporting periods: {periods}. Choose one with --period-end.",
        "th": "เอกสารเป็นของหลายรอบการรายงาน: {periods} ให้เลือกรอบด้วย --period-end",
    },
    "rollup-none": {
        "en": "No unit at or below {node} has a description that can be used, so there is no result. "
        "Add descriptions, or name another node.",
        "th": "ไม่มีหน่วยใดใน {node} มีเอกสารคำอธิบายที่ใช้ได้ จึงไม่มีผล ให้เพิ่มเอกสารหรือระบุหน่วยอื่น",
    },
}
