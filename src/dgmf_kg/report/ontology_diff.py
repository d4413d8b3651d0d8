"""What changed between two versions of the ontology, as Markdown in English or Thai."""

import re
from itertools import groupby
from typing import Final

from dgmf_kg.publishing.context import prefixes
from dgmf_kg.publishing.ontology_diff import Change, Group, Impact, Kind, OntologyDiff
from dgmf_kg.report.texts import name_of

_TITLE: Final = {
    "en": "# Changes from version {old} to {new}",
    "th": "# สิ่งที่เปลี่ยนจากรุ่น {old} เป็นรุ่น {new}",
}
_NO_VERSION: Final = {"en": "(not stated)", "th": "(ไม่ได้ระบุ)"}
_NOTHING: Final = {"en": "Nothing changed.", "th": "ไม่มีสิ่งใดเปลี่ยน"}
_PROPOSAL: Final = {
    "en": "These changes ask for a **{impact}** version: {proposed}.",
    "th": "การเปลี่ยนแปลงเหล่านี้ต้องออกรุ่น **{impact}** คือ {proposed}",
}
_PROPOSAL_BARE: Final = {
    "en": "These changes ask for a **{impact}** version.",
    "th": "การเปลี่ยนแปลงเหล่านี้ต้องออกรุ่น **{impact}**",
}
_TOO_LOW: Final = {
    "en": "The new files say {new}, which is too low. Write {proposed} in owl:versionInfo and "
    "owl:versionIRI.",
    "th": "แฟ้มใหม่ระบุรุ่น {new} ซึ่งต่ำเกินไป ให้เขียน {proposed} ใน owl:versionInfo และ owl:versionIRI",
}
_READ_WORDS: Final = {
    "en": "Read the new definitions and wording: where the meaning moved, the version is major.",
    "th": "ให้อ่านคำนิยามและถ้อยคำที่แก้ หากความหมายเปลี่ยนไป ต้องออกรุ่นหลัก (major)",
}
_IMPACTS: Final = {
    Impact.MAJOR: {"en": "major", "th": "หลัก (major)"},
    Impact.MINOR: {"en": "minor", "th": "รอง (minor)"},
    Impact.PATCH: {"en": "patch", "th": "แก้ไข (patch)"},
}
_GROUPS: Final = {
    Group.CRITERIA: {"en": "Criteria", "th": "เกณฑ์"},
    Group.FRAMEWORK: {"en": "Stages, dimensions, cells, limitations", "th": "ขั้น ด้าน ช่อง ข้อจำกัด"},
    Group.CODES: {"en": "Code lists", "th": "รายการรหัส"},
    Group.TERMS: {"en": "Terms", "th": "คำศัพท์"},
    Group.ONTOLOGIES: {"en": "Files", "th": "แฟ้ม"},
    Group.OTHER: {"en": "Other", "th": "อื่น ๆ"},
}
_KINDS: Final = {
    Kind.ADDED: {"en": "added", "th": "เพิ่ม"},
    Kind.REMOVED: {"en": "removed", "th": "ลบออก"},
    Kind.DEPRECATED: {"en": "deprecation", "th": "การเลิกใช้"},
    Kind.REDEFINED: {"en": "redefined", "th": "นิยามใหม่"},
    Kind.RELABELLED: {"en": "relabelled", "th": "เปลี่ยนชื่อเรียก"},
    Kind.AXIOM: {"en": "axiom", "th": "สัจพจน์"},
    Kind.WORDING: {"en": "wording", "th": "ถ้อยคำ"},
    Kind.PARAMETER: {"en": "parameter", "th": "ค่ากำหนด"},
    Kind.APPLICABILITY: {"en": "applicability", "th": "ความเกี่ยวข้อง"},
    Kind.PLACE: {"en": "place in the framework", "th": "ตำแหน่งในกรอบ"},
    Kind.DEPENDENCY: {"en": "dependency", "th": "เกณฑ์ที่ต้องมีก่อน"},
    Kind.LIFTER: {"en": "what lifts it", "th": "สิ่งที่ทำให้พ้นข้อจำกัด"},
    Kind.GUIDANCE: {"en": "guidance", "th": "คำแนะนำ"},
    Kind.CODE_LIST: {"en": "place in the code list", "th": "ตำแหน่งในรายการรหัส"},
    Kind.IMPORT: {"en": "import", "th": "การนำเข้า"},
    Kind.NOTE: {"en": "note", "th": "หมายเหตุ"},
    Kind.OTHER: {"en": "other value", "th": "ค่าอื่น"},
}
_WAS: Final = {"en": "was", "th": "เดิม"}
_IS: Final = {"en": "is", "th": "ใหม่"}
_BY_ITSELF: Final = {"en": "an axiom by itself", "th": "สัจพจน์เอกเทศ"}


def markdown(found: OntologyDiff, language: str) -> str:
    """The changes as Markdown: what version they ask for, then each change under its group."""
    old = found.old_version or _NO_VERSION[language]
    new = found.new_version or _NO_VERSION[language]
    lines = [_TITLE[language].format(old=old, new=new), ""]
    if found.impact is None:
        return "\n".join([*lines, _NOTHING[language], ""])
    impact, proposed = _IMPACTS[found.impact][language], found.proposed_version
    proposal = (_PROPOSAL if proposed else _PROPOSAL_BARE)[language]
    lines.append(proposal.format(impact=impact, proposed=proposed))
    if proposed and not found.is_version_enough:
        lines.append(_TOO_LOW[language].format(new=new, proposed=proposed))
    words = {Kind.REDEFINED, Kind.WORDING}
    if found.impact < Impact.MAJOR and any(change.kind in words for change in found.changes):
        lines.append(_READ_WORDS[language])
    for group, changes in groupby(found.changes, key=lambda change: change.group):
        lines += ["", f"## {_GROUPS[group][language]}", ""]
        for change in changes:
            lines += _change(change, language)
    return "\n".join([*lines, ""])


def _change(change: Change, language: str) -> list[str]:
    thing = _BY_ITSELF[language]
    if change.subject:
        thing = f"`{_short(change.subject)}` {name_of(change.names, language, change.subject)}"
    what = f"{_KINDS[change.kind][language]}, {_IMPACTS[change.impact][language]}"
    predicate = f" `{_short(change.predicate)}`" if change.predicate else ""
    lines = [f"- {thing}: {what}{predicate}"]
    for word, values in ((_WAS, change.before), (_IS, change.after)):
        lines += [f"  - {word[language]}: {_value(value)}" for value in values]
    return lines


def _value(text: str) -> str:
    """A value on one line: IRIs shortened, nothing in it that Markdown would read as markup."""
    shortened = re.sub(r"<([^<>\s]+)>", _short_match, " ".join(text.split()))
    ticks = "``" if "`" in shortened else "`"
    return f"{ticks}{shortened}{ticks}"


def _short_match(found: re.Match[str]) -> str:
    short = _short(found[1])
    return found[0] if short == found[1] else short


def _short(iri: str) -> str:
    for prefix, namespace in prefixes().items():
        if iri.startswith(namespace) and iri != namespace:
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
