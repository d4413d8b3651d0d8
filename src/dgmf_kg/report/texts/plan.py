"""Plans: the way to a stage."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "plan-title": {
        "en": "Plan of {agency}: to stage {stage}, {goal}",
        "th": "แผนยกระดับของ{agency}: ไปให้ถึง{stage} {goal}",
    },
    "plan-overall": {"en": "overall", "th": "โดยรวม"},
    "plan-in": {"en": "in {dimensions}", "th": "ด้าน{dimensions}"},
    "plan-reached": {
        "en": "The stage is reached already: {now} is proven. Keep the evidence up to date.",
        "th": "ถึงขั้นนี้แล้ว โดยพิสูจน์ได้{now} ให้รักษาหลักฐานให้เป็นปัจจุบัน",
    },
    "plan-promise": {
        "en": "All {count} steps together reach the stage; with any one of them left out it is not reached.",
        "th": "เมื่อทำครบทั้ง {count} รายการจะถึงขั้นนี้ หากขาดรายการใดรายการหนึ่งจะไม่ถึง",
    },
    "plan-promise-one": {
        "en": "One step is left to reach the stage.",
        "th": "เหลืออีกหนึ่งรายการก็จะถึงขั้นนี้",
    },
    "plan-order": {
        "en": "The numbers give the order: what a step depends on comes before it.",
        "th": "หมายเลขบอกลำดับการทำ สิ่งที่ต้องมีก่อนอยู่ลำดับก่อน",
    },
    "plan-now": {"en": "Proven now", "th": "พิสูจน์ได้ขณะนี้"},
    "plan-then": {"en": "After the plan", "th": "เมื่อทำตามแผนแล้ว"},
    "plan-steps": {"en": "Steps", "th": "รายการ"},
    "plan-outside": {
        "en": "{dimension} is declared out of scope, so the overall stage does not depend on it.",
        "th": "ด้าน{dimension}แจ้งว่าอยู่นอกขอบเขต ขั้นโดยรวมจึงไม่ขึ้นกับด้านนี้",
    },
    "plan-evidence": {"en": "Evidence wanted: {evidence}", "th": "หลักฐานที่ต้องการ: {evidence}"},
    "plan-capabilities": {
        "en": "Capabilities it calls for: {capabilities}",
        "th": "ขีดความสามารถที่ต้องใช้: {capabilities}",
    },
    "plan-exempted": {
        "en": "Every criterion of this cell is declared not applicable, so nothing in it is shown. "
        "Withdraw this declaration and show the criterion: {measure}",
        "th": "เกณฑ์ทุกข้อของช่องนี้แจ้งว่าไม่เกี่ยวข้อง จึงไม่มีสิ่งใดแสดงว่าผ่าน "
        "ให้ถอนการแจ้งของเกณฑ์ข้อนี้แล้วแสดงว่าผ่าน: {measure}",
    },
    "plan-after": {"en": "Better after: {criteria}", "th": "ควรทำหลังจาก: {criteria}"},
    "plan-after-step": {
        "en": "{code} {name} (step {step})",
        "th": "{code} {name} (รายการที่ {step})",
    },
    "plan-after-outside": {
        "en": "{code} {name} ({status}; not part of this plan)",
        "th": "{code} {name} ({status} ไม่อยู่ในแผนนี้)",
    },
    "plan-unlocks": {"en": "Proves: {gains}", "th": "ทำให้พิสูจน์ได้: {gains}"},
    "plan-cell": {"en": "the cell {dimension}, {stage}", "th": "ช่องของด้าน{dimension} {stage}"},
    "plan-dimension": {
        "en": "stage {stage} in {dimension}",
        "th": "ด้าน{dimension}ถึง{stage}",
    },
    "plan-overall-stage": {"en": "stage {stage} overall", "th": "โดยรวมถึง{stage}"},
    # Goals that cannot be planned for.
    "stage-unknown": {
        "en": "There is no stage “{value}”. Use a rank or a name of these: {known}",
        "th": "ไม่มีขั้น “{value}” ให้ใช้ลำดับหรือชื่อขั้นต่อไปนี้: {known}",
    },
    "dimension-unknown": {
        "en": "There is no dimension “{value}”. Use one of these codes: {known}",
        "th": "ไม่มีด้าน “{value}” ให้ใช้รหัสต่อไปนี้: {known}",
    },
    "plan-nothing-in-scope": {
        "en": "Every dimension is out of scope, so there is no overall stage to reach. "
        "Name a dimension with --dimension.",
        "th": "ทุกด้านอยู่นอกขอบเขต จึงไม่มีขั้นโดยรวมให้ไปถึง ให้ระบุด้านด้วย --dimension",
    },
    "plan-cell-empty": {
        "en": "The cell {cell} of the framework has no criterion, so nothing can prove it. "
        "Give it one, or choose a lower stage.",
        "th": "ช่อง {cell} ของกรอบไม่มีเกณฑ์ จึงไม่มีสิ่งใดพิสูจน์ได้ ให้เพิ่มเกณฑ์หรือเลือกขั้นที่ต่ำกว่า",
    },
    "plan-circle": {
        "en": "In the framework these criteria depend on each other in a circle: {circle}. "
        "Remove one dgmf:dependsOn of it.",
        "th": "เกณฑ์ของกรอบต้องมีก่อนกันเป็นวงวน: {circle} ให้ลบ dgmf:dependsOn หนึ่งรายการในวงวน",
    },
}
