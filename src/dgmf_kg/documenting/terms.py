"""What the pages say of rules that are not shapes: their reasons, and the rules on our terms."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TermRule:
    """A rule on the terms of our namespaces, its texts by language."""

    severity: str
    title: dict[str, str]
    remedy: dict[str, str]


RULES = {
    "TE-01": TermRule(
        "violation",
        {
            "en": "Every term of our namespaces that a description uses is one that exists.",
            "th": "คำศัพท์ทุกคำในเนมสเปซของกรอบที่เอกสารใช้ต้องมีอยู่จริง",
        },
        {
            "en": "Write the nearest term, which the message names, or one of your own namespace.",
            "th": "ให้เขียนคำศัพท์ที่ใกล้เคียงซึ่งข้อความแจ้งไว้ หรือคำศัพท์ในเนมสเปซของท่านเอง",
        },
    ),
    "TE-02": TermRule(
        "violation",
        {
            "en": "A description says nothing about the framework's own terms.",
            "th": "เอกสารคำอธิบายไม่กล่าวถึงคำศัพท์ของกรอบเอง",
        },
        {
            "en": "Remove the statement, or make it about a node of your own.",
            "th": "ให้ลบข้อความนี้ออก หรือเปลี่ยนให้กล่าวถึงโหนดของท่านเอง",
        },
    ),
    "TE-03": TermRule(
        "violation",
        {
            "en": "A description does not use the properties that only results have.",
            "th": "เอกสารคำอธิบายไม่ใช้คุณสมบัติที่มีเฉพาะในผล",
        },
        {
            "en": "Remove the statement; to say that a criterion is met, write a dgmf:Claim.",
            "th": "ให้ลบข้อความนี้ออก หากต้องการแจ้งว่าผ่านเกณฑ์ให้เขียนเป็น dgmf:Claim",
        },
    ),
    "TE-04": TermRule(
        "warning",
        {
            "en": "A description does not use deprecated terms.",
            "th": "เอกสารคำอธิบายไม่ควรใช้คำศัพท์ที่เลิกใช้แล้ว",
        },
        {
            "en": "Write the term that replaces it, which the message names.",
            "th": "ให้เขียนคำศัพท์ที่ใช้แทนซึ่งข้อความแจ้งไว้",
        },
    ),
}

_WHY = {
    "TE-01": {
        "en": "To a shape, a misspelt property is just one more statement, and to a query it is nothing: what it says would be lost without a word.",
        "th": "สำหรับรูปแบบข้อมูล คุณสมบัติที่สะกดผิดเป็นเพียงข้อความอีกข้อหนึ่ง ส่วนคิวรีมองไม่เห็น สิ่งที่แจ้งไว้จึงหายไปโดยไม่มีการเตือน",
    },
    "TE-02": {
        "en": "A run reads framework and description together; a description that changes the framework could lower a threshold for itself.",
        "th": "การประเมินอ่านกรอบกับเอกสารพร้อมกัน เอกสารที่แก้ข้อความของกรอบจึงอาจลดค่าเกณฑ์ให้ตนเองได้",
    },
    "TE-03": {
        "en": "A run reads description and results together; a description in the words of results could write its own verdict.",
        "th": "การประเมินอ่านเอกสารกับผลพร้อมกัน เอกสารที่ใช้คำศัพท์ของผลจึงอาจเขียนผลให้ตนเองได้",
    },
    "TE-04": {
        "en": "A deprecated term keeps its meaning for old descriptions, but queries to come need not read it.",
        "th": "คำศัพท์ที่เลิกใช้แล้วยังมีความหมายเดิมสำหรับเอกสารเก่า แต่คิวรีในอนาคตอาจไม่อ่าน",
    },
    "XC-01": {
        "en": "Registers and budgets know an organisation by its code; two organisations with the same one would be taken for each other.",
        "th": "ทะเบียนและงบประมาณรู้จักองค์กรจากรหัส สององค์กรที่ใช้รหัสเดียวกันจะถูกเข้าใจว่าเป็นองค์กรเดียวกัน",
    },
    "XC-02": {
        "en": "A limitation says what has not been reached yet, and its lifting criterion that it has; both cannot be true on one day.",
        "th": "ข้อจำกัดบอกสิ่งที่ยังไปไม่ถึง ส่วนเกณฑ์ที่ทำให้พ้นข้อจำกัดบอกว่าไปถึงแล้ว ทั้งสองข้อเป็นจริงในวันเดียวกันไม่ได้",
    },
    "XC-03": {
        "en": "A document that is said to show everything usually shows little of each; a reviewer has to find the part that does.",
        "th": "เอกสารที่อ้างว่าแสดงทุกเรื่องมักแสดงแต่ละเรื่องเพียงเล็กน้อย ผู้ตรวจต้องหาส่วนที่เกี่ยวข้องได้",
    },
    "XC-04": {
        "en": "What was issued after the claim cannot be what the claim was made on.",
        "th": "สิ่งที่ออกหลังคำกล่าวอ้างย่อมไม่ใช่สิ่งที่คำกล่าวอ้างอาศัยในวันนั้น",
    },
    "XC-05": {
        "en": "A questionnaire filled in with the best answer throughout is the most common useless one; whoever receives hundreds has to see it at once.",
        "th": "แบบสอบถามที่ตอบดีที่สุดทุกข้อคือแบบที่ใช้ประโยชน์ไม่ได้ซึ่งพบบ่อยที่สุด ผู้รับเอกสารหลายร้อยฉบับต้องเห็นได้ทันที",
    },
    "XC-06": {
        "en": "MGT-3.1 compares what is allocated with the stated total; parts that add up to more than the whole would meet it by a slip.",
        "th": "เกณฑ์ MGT-3.1 เทียบยอดที่จัดสรรกับยอดรวมที่แจ้งไว้ ส่วนที่เกินทั้งหมดจะทำให้ผ่านเกณฑ์เพราะความผิดพลาด",
    },
    "XC-07": {
        "en": "A description is about an agency and is made to be published; a citizen's number in it harms a person and breaks the law on personal data.",
        "th": "เอกสารกล่าวถึงหน่วยงานและทำขึ้นเพื่อเผยแพร่ เลขประจำตัวประชาชนในเอกสารทำให้บุคคลเสียหายและขัดกฎหมายคุ้มครองข้อมูลส่วนบุคคล",
    },
    "XC-08": {
        "en": "Whoever asks next year has to find who answers for it then; a post tells, a name does not.",
        "th": "ผู้ที่ถามในปีถัดไปต้องหาผู้รับผิดชอบในเวลานั้นได้ ซึ่งตำแหน่งบอกได้แต่ชื่อบุคคลบอกไม่ได้",
    },
    "XC-09": {
        "en": "CHN-3.2 counts a service as completed at a place only if it can be used there.",
        "th": "เกณฑ์ CHN-3.2 นับว่าบริการแล้วเสร็จ ณ ที่ใดต่อเมื่อใช้บริการที่นั่นได้",
    },
    "XC-10": {
        "en": "Who is above whom decides which agency is another one, and what a roll-up adds up; in a circle everybody is above everybody.",
        "th": "ผู้ใดอยู่เหนือผู้ใดตัดสินว่าหน่วยงานใดเป็นหน่วยงานอื่นและการประมวลผลรวมนับสิ่งใด หากเป็นวงวน ทุกหน่วยงานจะอยู่เหนือกันหมด",
    },
    "XC-11": {
        "en": "Whoever receives many descriptions matches them with registers by these codes; two organisations with the same one would be taken for each other.",
        "th": "ผู้รับเอกสารหลายฉบับจับคู่กับทะเบียนด้วยรหัสนี้ สององค์กรที่ใช้รหัสเดียวกันจะถูกเข้าใจว่าเป็นองค์กรเดียวกัน",
    },
    "XC-12": {
        "en": "An agreement is between two; what only one side knows of is a plan, or its dates or name differ on the other side.",
        "th": "ข้อตกลงเป็นเรื่องของสองฝ่าย สิ่งที่ฝ่ายเดียวทราบเป็นเพียงแผน หรืออีกฝ่ายใช้ชื่อหรือวันที่ต่างกัน",
    },
    "XC-13": {
        "en": "A description is its own graph, named by its IRI; two with one IRI become one graph when they are loaded together, and neither can be assessed.",
        "th": "เอกสารเป็นกราฟของตนเองซึ่งมี IRI เป็นชื่อ เอกสารสองฉบับที่ใช้ IRI เดียวกันจะกลายเป็นกราฟเดียวเมื่อนำเข้าพร้อมกัน และประเมินไม่ได้ทั้งสองฉบับ",
    },
    "XC-14": {
        "en": "A roll-up reads the organisation tree from all descriptions together; a circle between them cannot be seen in any one.",
        "th": "การประมวลผลรวมอ่านลำดับชั้นหน่วยงานจากเอกสารทุกฉบับรวมกัน วงวนระหว่างเอกสารมองไม่เห็นจากฉบับใดฉบับเดียว",
    },
    "XC-15": {
        "en": "A declared stage is compared with the inferred one; of two, nobody knows which the agency means. What is said twice is also corrected in one place and forgotten in the other.",
        "th": "ขั้นที่แจ้งถูกเทียบกับขั้นที่อนุมานได้ หากมีสองรายการก็ไม่รู้ว่าหน่วยงานหมายถึงรายการใด และสิ่งที่แจ้งซ้ำมักถูกแก้เพียงที่เดียว",
    },
    "XC-16": {
        "en": "A declaration that has lost its dimension is read as one for the whole agency; that can turn a modest statement on one dimension into an overclaim.",
        "th": "การแจ้งขั้นที่ไม่ได้ระบุด้านจะอ่านเป็นของทั้งหน่วยงาน การแจ้งของด้านเดียวจึงอาจกลายเป็นการแจ้งสูงกว่าจริง",
    },
    "XC-17": {
        "en": "A cell without any applicable criterion could be proven by nobody; the framework therefore lets at least one criterion of each cell always apply.",
        "th": "ช่องที่ไม่มีเกณฑ์ใดเกี่ยวข้องเลยย่อมพิสูจน์ไม่ได้ กรอบจึงกำหนดให้แต่ละช่องมีเกณฑ์ที่เกี่ยวข้องเสมออย่างน้อยหนึ่งเกณฑ์",
    },
    "XC-18": {
        "en": "An assessment is of one agency in one period; with two descriptions of it, a table of agencies has two rows and a roll-up does not know which one to take.",
        "th": "การประเมินหนึ่งครั้งเป็นของหน่วยงานเดียวในรอบเดียว หากมีเอกสารสองฉบับ ตารางจะมีหน่วยงานเดียวกันสองแถว และการประมวลผลรวมไม่รู้ว่าจะใช้ฉบับใด",
    },
}
"""Why a check exists, by language, where no shape says it."""


def why(rule_id: str) -> dict[str, str]:
    """The reason for a rule that no shape defines, by language."""
    return _WHY.get(rule_id, {})
