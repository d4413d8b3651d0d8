"""The pages as Markdown: one for each rule, and the table of all rules."""

from typing import Final

from dgmf_kg.documenting.examples import Case, Example, cases, example, root
from dgmf_kg.documenting.rules import PROFILES, Rule, rules
from dgmf_kg.documenting.turtle import Triple, write
from dgmf_kg.namespaces import ADMS, DCAT, DCTERMS, DGMF, FW, ORG, OWL, PROV, RDF, SKOS

_NAMESPACES: Final = {
    "adms": ADMS,
    "cpsv": "http://purl.org/vocab/cpsv#",
    "dcat": DCAT,
    "dcterms": DCTERMS,
    "dgmf": DGMF,
    "dqv": "http://www.w3.org/ns/dqv#",
    "earl": "http://www.w3.org/ns/earl#",
    "ex": "https://example.org/",
    "ftr": "https://w3id.org/ftr#",
    "fw": FW,
    "m8g": "http://data.europa.eu/m8g/",
    "org": ORG,
    "owl": OWL,
    "prov": PROV,
    "query": "https://w3id.org/dgmf/queries/criteria/",
    "rdf": RDF,
    "skos": SKOS,
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_PROFILES_TH: Final = {
    "core": "แกนหลัก",
    "assessable": "พร้อมประเมิน",
    "evidenced": "มีหลักฐาน",
    "publishable": "พร้อมเผยแพร่",
    "framework": "เนื้อหาของกรอบ",
    "assessment": "ผลการประเมินที่เผยแพร่",
}
_SEVERITIES: Final = {
    "violation": ("violation (must be mended)", "ไม่เป็นไปตามข้อกำหนด (ต้องแก้)"),
    "warning": ("warning (should be mended)", "คำเตือน (ควรแก้)"),
    "info": ("info (a hint)", "ข้อแนะนำ"),
}
_NOTHING: Final = "# No such statement. · ไม่มีข้อความเช่นนี้"
_DECLARATIONS = "\n".join(f"@prefix {name}: <{iri}> ." for name, iri in _NAMESPACES.items())
_PREFACE = f"""# Rules · กฎ

Every rule that a description, the content of a framework, or a published assessment is held to. A
rule belongs to a profile: *core* (who, when, published by whom), *assessable* (enough to infer
from), *evidenced* (everything rests on documents), *publishable* (open data); a profile asks for
the rules of those before it as well. *framework* is about the content of a framework, and
*assessment* about a result as `dgmf assess --format turtle` writes it, not about descriptions. Each
rule has a page with its reason and a wrong and a right example, in English and Thai.

ตารางนี้แสดงกฎทุกข้อที่ใช้ตรวจเอกสารคำอธิบายหน่วยงาน เนื้อหาของกรอบ หรือผลการประเมินที่เผยแพร่ กฎแต่ละข้ออยู่ในชุดข้อกำหนด
ได้แก่ แกนหลัก พร้อมประเมิน มีหลักฐาน และพร้อมเผยแพร่ ชุดที่สูงกว่ารวมข้อกำหนดของชุดก่อนหน้า
ส่วนชุดเนื้อหาของกรอบใช้ตรวจกรอบ และชุดผลการประเมินที่เผยแพร่ใช้ตรวจผล มิใช่เอกสาร กฎแต่ละข้อมีหน้าที่บอกเหตุผลพร้อมตัวอย่างที่ผิดและที่ถูก
ทั้งภาษาอังกฤษและภาษาไทย

This table and the pages are made from the shapes, the checks and their tested cases by
`python -m dgmf_kg.documenting docs/rules`. An example is an excerpt of a tested case; read it with
these prefixes:

```turtle
{_DECLARATIONS}
```
"""


def pages() -> dict[str, str]:
    """The text of each file in the folder of rules, by its name."""
    return {
        "README.md": _table(),
        **{f"{rule.rule_id}.md": _page(rule) for rule in rules()},
    }


def _page(rule: Rule) -> str:
    english, thai = _SEVERITIES[rule.severity]
    thai_profile = _PROFILES_TH[rule.profile]
    named = f"`{_name(rule)}`, [{rule.source}](../../{rule.source})"
    blocks = [
        f"# {rule.rule_id}: {rule.title['en'].rstrip('.')}",
        f"- Severity: {english}\n- Profile: {rule.profile}\n- {_kind(rule)[0]}: {named}",
        _paragraph("What to write", rule.remedy.get("en", "")),
        _paragraph("Why", rule.why["en"]),
        "## ภาษาไทย",
        f"**{rule.title['th']}**",
        f"- ความรุนแรง: {thai}\n- ชุดข้อกำหนด: {thai_profile}\n- {_kind(rule)[1]}: {named}",
        _paragraph("สิ่งที่ต้องเขียน", rule.remedy.get("th", "")),
        _paragraph("เหตุผล", rule.why["th"]),
        *_examples(rule),
    ]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _paragraph(heading: str, text: str) -> str:
    return f"**{heading}:** {_escaped(text)}" if text else ""


def _escaped(text: str) -> str:
    """Text in which Markdown sees no mark-up: an address in angle brackets, a star."""
    for character in "<*|":
        text = text.replace(character, "\\" + character)
    return text


def _examples(rule: Rule) -> list[str]:
    found = cases(rule)
    if not found:
        return []
    shown = example(rule, found[0])
    wrong, right = (
        "\n\n".join(_block(triples, shown) for triples in files)
        for files in (shown.wrong, shown.right)
    )
    return [
        "## Wrong · ตัวอย่างที่ผิด",
        wrong,
        "## Right · ตัวอย่างที่ถูก",
        right,
    ]


def _block(triples: frozenset[Triple], shown: Example) -> str:
    text = write(triples, shown.first, shown.prefixes) if triples else _NOTHING
    return f"```turtle\n{text}\n```"


def _name(rule: Rule) -> str:
    if rule.is_shape:
        return f"dgmfsh:{rule.name}"
    return rule.name if rule.source.endswith(".rq") else rule.source.rpartition("/")[2]


def _kind(rule: Rule) -> tuple[str, str]:
    if rule.is_shape:
        return "Shape", "รูปแบบข้อมูล"
    if rule.source.endswith(".rq"):
        return "Check", "คิวรีตรวจสอบ"
    return "Check", "การตรวจสอบ"


def _table() -> str:
    parts = [_PREFACE]
    for profile in PROFILES:
        held = [rule for rule in rules() if rule.profile == profile]
        if held:
            parts.append(f"## {profile} · {_PROFILES_TH[profile]} ({len(held)})\n")
            parts.append("\n".join([*_HEAD, *map(_row, held)]) + "\n")
    return "\n".join(parts)


_HEAD = (
    "| Rule | What has to hold | สิ่งที่ต้องเป็น | Shape or check | Severity | Profile | Passes | Fails | Mutation that triggers it |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
)


def _row(rule: Rule) -> str:
    found = cases(rule)
    cells = (
        f"[{rule.rule_id}]({rule.rule_id}.md)",
        _escaped(rule.title["en"]),
        _escaped(rule.title["th"]),
        f"[{_name(rule)}](../../{rule.source})",
        rule.severity,
        rule.profile,
        _passes(found),
        "<br>".join(_link(case.path.relative_to(root()).as_posix()) for case in found) or "–",
        "<br>".join(_escaped(case.says) for case in found) or "–",
    )
    return f"| {' | '.join(cells)} |"


def _passes(found: tuple[Case, ...]) -> str:
    if not found:
        return "–"
    return "<br>".join(_link(path.relative_to(root()).as_posix()) for path in found[0].conforming)


def _link(path: str) -> str:
    return f"[{path.rpartition('/')[2]}](../../{path})"
