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
    "import": {
        "en": "Turn data in foreign vocabularies into agency descriptions.",
        "th": "แปลงข้อมูลจากคำศัพท์อื่นเป็นเอกสารคำอธิบายหน่วยงาน",
    },
    "cpsv-ap": {
        "en": "Write one description for each agency of a CPSV-AP or CPOV catalogue, and say what "
        "the catalogue does not hold. Exit code 0: all services and channels are in; 1: some are not; "
        "2: the catalogue cannot be used.",
        "th": "เขียนเอกสารคำอธิบายหนึ่งฉบับต่อหน่วยงานจากบัญชีบริการ CPSV-AP หรือ CPOV และบอกสิ่งที่บัญชีไม่มี "
        "รหัสออก 0: ได้บริการและช่องทางครบ 1: ไม่ครบ 2: ใช้บัญชีนี้ไม่ได้",
    },
    "cpsv-ap-short": {
        "en": "From a catalogue in CPSV-AP or CPOV.",
        "th": "จากบัญชีบริการ CPSV-AP หรือ CPOV",
    },
    "out": {"en": "Folder for the descriptions.", "th": "โฟลเดอร์สำหรับเอกสารคำอธิบาย"},
    "period-start": {
        "en": "First day of the reporting period.",
        "th": "วันแรกของรอบการรายงาน",
    },
    "period-end": {"en": "Last day of the reporting period.", "th": "วันสุดท้ายของรอบการรายงาน"},
    "publisher": {
        "en": "IRI of who answers for the descriptions.",
        "th": "IRI ของผู้รับผิดชอบเอกสารคำอธิบาย",
    },
    "agency-type": {
        "en": "Type of the agencies, a code of the framework such as Department.",
        "th": "ประเภทของหน่วยงาน เป็นรหัสของกรอบ เช่น Department",
    },
    "base": {
        "en": "What the IRIs of the descriptions begin with; by default they are UUIDs.",
        "th": "ส่วนต้นของ IRI ของเอกสารคำอธิบาย ปกติใช้ UUID",
    },
    "convert": {"en": "Write an RDF file in another format.", "th": "เขียนแฟ้ม RDF ในรูปแบบอื่น"},
    "to": {"en": "Format to write.", "th": "รูปแบบที่จะเขียน"},
    "framed": {
        "en": "As a JSON tree that starts at the description.",
        "th": "เป็น JSON แบบต้นไม้ที่เริ่มจากเอกสารคำอธิบาย",
    },
    "out-file": {
        "en": "File to write; standard output if left out.",
        "th": "แฟ้มที่จะเขียน หากไม่ระบุจะเขียนออกทางหน้าจอ",
    },
    "diff-ontology": {
        "en": "List what changed between two versions of the ontology, and the version it asks for. "
        "Exit code 0: the version number says enough; 1: it does not; 2: a file cannot be read.",
        "th": "แสดงสิ่งที่เปลี่ยนระหว่างออนโทโลยีสองรุ่น และรุ่นที่ควรออก "
        "รหัสออก 0: เลขรุ่นเหมาะสม 1: เลขรุ่นไม่เหมาะสม 2: อ่านแฟ้มไม่ได้",
    },
    "diff-ontology-short": {
        "en": "List what changed between two versions of the ontology.",
        "th": "แสดงสิ่งที่เปลี่ยนระหว่างออนโทโลยีสองรุ่น",
    },
    "reason": {
        "en": "Check descriptions or ontologies with an OWL reasoner (HermiT, on Java): consistency, "
        "classes that can have no member, and for descriptions whether the axioms derive the stages "
        "that the queries do. Exit code 0: all is well; 1: something is not; 2: a file cannot be used.",
        "th": "ตรวจสอบเอกสารหรือออนโทโลยีด้วยเครื่องอนุมาน OWL (HermiT บน Java): ความสอดคล้อง "
        "คลาสที่มีสมาชิกไม่ได้ และสำหรับเอกสาร สัจพจน์ให้ขั้นเดียวกับคิวรีหรือไม่ "
        "รหัสออก 0: ถูกต้องทั้งหมด 1: มีบางส่วนไม่ถูกต้อง 2: ใช้แฟ้มไม่ได้",
    },
    "reason-short": {
        "en": "Check with an OWL reasoner.",
        "th": "ตรวจสอบด้วยเครื่องอนุมาน OWL",
    },
    "lang": {"en": "Language of the output.", "th": "ภาษาของผลลัพธ์"},
    "format": {"en": "Form of the output.", "th": "รูปแบบของผลลัพธ์"},
    "profile": {
        "en": "What the descriptions are held to; each profile includes those before it.",
        "th": "ระดับข้อกำหนดที่ใช้ตรวจสอบ แต่ละระดับรวมระดับก่อนหน้า",
    },
    "shapes": {
        "en": "SHACL of your own: adds rules, and may switch off or re-grade one of ours by its IRI. "
        "May be given several times.",
        "th": "ข้อกำหนด SHACL ของท่านเอง เพิ่มกฎได้ และปิดหรือเปลี่ยนความรุนแรงของกฎเดิมด้วย IRI ได้ ระบุได้หลายครั้ง",
    },
    "fail-on": {
        "en": "The least grave severity that makes the command fail.",
        "th": "ระดับความรุนแรงต่ำสุดที่ทำให้คำสั่งไม่ผ่าน",
    },
    "output": {
        "en": "Write the report to this file, whole or not at all.",
        "th": "เขียนรายงานลงแฟ้มนี้ โดยเขียนครบทั้งแฟ้มหรือไม่เขียนเลย",
    },
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
