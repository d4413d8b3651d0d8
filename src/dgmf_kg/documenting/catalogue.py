"""The catalogue of the query library as Markdown: a table of all questions, and a page for each group."""

import csv
from typing import Final

from dgmf_kg.documenting.examples import root
from dgmf_kg.library import GROUPS, Question, in_group
from dgmf_kg.report.answers import heading
from dgmf_kg.report.queries import body, told
from dgmf_kg.report.texts import say

_PREFACE: Final = """# Queries · คลังคำถาม

Questions that a store of many descriptions and their assessments answers, each with its parameters,
its query in plain SPARQL 1.1, and its rows over the [examples](../../examples) (and over four
descriptions in `tests/cases/queries/descriptions` that tell of what no example has: earlier years, a
platform, capabilities, faults). Ask them with `dgmf query NAME`; see the [guide](../query.md).

คำถามที่คลังเอกสารและผลการประเมินตอบได้ แต่ละข้อมีพารามิเตอร์ คำถาม SPARQL 1.1 และคำตอบจาก[ตัวอย่าง](../../examples)
ถามด้วย `dgmf query ชื่อ` ดู[คู่มือ](../query.th.md)

These pages are made from `queries/report/` and the tested rows by
`python -m dgmf_kg.documenting docs/queries`.
หน้าเหล่านี้สร้างจากคำถามและคำตอบที่ทดสอบแล้ว
"""
_SHOWN: Final = 12


def pages() -> dict[str, str]:
    """The text of each page by its file name."""
    return {"README.md": _index(), **{f"{group}.md": _group(group) for group in GROUPS}}


def _index() -> str:
    parts = [_PREFACE]
    for group in GROUPS:
        parts.append(f"## {_both(f'group-{group}')}\n")
        rows = [
            f"| [{one.number}]({group}.md#{_anchor(one)}) | `{one.name}` | {one.asks('en')} "
            f"| {one.asks('th')} |"
            for one in in_group(group)
        ]
        parts.append(
            "\n".join(["| | name · ชื่อ | question | คำถาม |", "|---|---|---|---|", *rows, ""])
        )
    return "\n".join(parts)


def _group(group: str) -> str:
    parts = [f"# {_both(f'group-{group}')}\n", "[All queries · คำถามทั้งหมด](README.md)\n"]
    parts += [_question(one) for one in in_group(group)]
    return "\n".join(parts)


def _question(one: Question) -> str:
    parts = [
        f"## {one.number} {one.name}\n",
        *(f"**{one.asks(language)}** {one.summary(language)}\n" for language in ("en", "th")),
    ]
    if one.parameters:
        parts.append(f"| {_both('query-parameters')} | | |\n|---|---|---|\n" + _parameters(one))
    parts += [f"```sparql\n{body(one)}\n```\n", _rows(one)]
    return "\n".join(parts)


def _parameters(one: Question) -> str:
    rows = []
    for parameter in one.parameters:
        english, thai = (told(parameter, language) for language in ("en", "th"))
        cells = [f"{e} · {t}" if e != t else e for e, t in zip(english, thai, strict=True)]
        rows.append(f"| `{parameter.name}` | {cells[0]}; {cells[1]} | {cells[2]} |\n")
    return "".join(rows)


def _rows(one: Question) -> str:
    path = root() / "tests/cases/queries/expected" / one.group / f"{one.name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        columns, *rows = csv.reader(file)
    asked = "".join(f" --param {pair}" for pair in one.query.header.get("example", "").split())
    lines = [
        f"`dgmf query {one.name}{asked}`\n",
        f"| {' | '.join(_heading(column) for column in columns)} |",
        f"|{'---|' * len(columns)}",
        *(f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows[:_SHOWN]),
    ]
    more = len(rows) - _SHOWN
    if more > 0:
        lines.append(f"\n… {more}")
    return "\n".join(lines) + "\n"


def _heading(column: str) -> str:
    return f"{column}<br>{heading(column, 'en')} · {heading(column, 'th')}"


def _cell(value: str) -> str:
    if value.startswith("https://example.org/"):
        return f"`ex:{value.removeprefix('https://example.org/')}`"
    return value.replace("|", "\\|")


def _both(message_id: str) -> str:
    return " · ".join(say(message_id, language) for language in ("en", "th"))


def _anchor(one: Question) -> str:
    return f"{one.number.lower()}-{one.name}"
