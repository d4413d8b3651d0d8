"""Parts of a page that not every assessment has, and the colours of all."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING

from dgmf_kg.report import agency_page
from report.pages import ASSESSOR, ROOT, example, outcome

if TYPE_CHECKING:
    from dgmf_kg.assessment import Finding

STYLE = ROOT / "src" / "dgmf_kg" / "report" / "templates" / "assessment.css.jinja"
LEGIBLE = 4.5
"""The contrast that WCAG 2.2 asks of text, level AA."""


def luminance(colour: str) -> float:
    """The relative luminance of a colour, as WCAG 2.2 defines it."""
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def finding(code: str) -> Finding:
    found = outcome(example("overclaims")).assessment
    assert found is not None
    return next(one for one in found.findings if one.criterion.code == code)


def text_of(markup: str) -> str:
    english = re.sub(r'<span class="th".*?</span>', "", str(markup), flags=re.DOTALL)
    return " ".join(re.sub("<[^>]*>", " ", english).split())


def test_every_text_can_be_told_from_its_ground() -> None:
    style = STYLE.read_text(encoding="utf-8")
    inks = re.findall(r"--ink: (#\w+); --fill: (#\w+)", style)
    assert len(inks) == 7
    # A status is written on its own fill in the matrix, on white elsewhere.
    pairs = [*inks, *((ink, "#fff") for ink, _ in inks)]
    # The signs of findings stand on the fills of cells.
    pairs += [(ink, fill) for ink, _ in inks for _, fill in inks]
    texts = re.findall(r"[{ ;]color: (#\w+)", style)
    pairs += [(text, "#fff") for text in texts if text != "#fff"]
    shades = re.findall(r"\.heat-\d { background: (#\w+);(?: color: (#\w+);)?", style)
    pairs += [(ink or "#1b1b1b", ground) for ground, ink in shades]
    assert [] == [pair for pair in pairs if contrast(*pair) < LEGIBLE]


def test_a_near_miss_says_what_is_there_and_what_is_missing() -> None:
    part = SimpleNamespace(
        held={"en": "sets out data sharing", "th": "กำหนดการแบ่งปันข้อมูล"},
        lacking={"en": "names no other agency", "th": "ไม่ระบุหน่วยงานอื่น"},
    )
    near = SimpleNamespace(
        iri="https://example.org/plan", name={"en": "Digital plan"}, held=[part], missing=[part]
    )
    nothing = SimpleNamespace(iri="", name={}, held=[], missing=[part])
    macro = agency_page.environment().get_template("proof.html.jinja").module
    shown = [text_of(macro.near_miss(miss)) for miss in (near, nothing)]  # type: ignore[attr-defined]
    assert [
        "Digital plan : sets out data sharing , but names no other agency https://example.org/plan",
        "names no other agency",
    ] == shown


def test_a_plan_is_a_table_in_its_order() -> None:
    stages = list(ASSESSOR.framework.stages.values())
    management = next(iter(ASSESSOR.framework.dimensions.values()))
    first, second = finding("TEC-2.1"), finding("MGT-2.1")
    before = SimpleNamespace(criterion=first.criterion, status="not-met")
    steps = [
        SimpleNamespace(
            number=1,
            kind=SimpleNamespace(value="do"),
            criterion=first.criterion,
            prerequisites=(),
            unlocks=SimpleNamespace(cells=(), overall=None),
        ),
        SimpleNamespace(
            number=2,
            kind=SimpleNamespace(value="find-out"),
            criterion=second.criterion,
            prerequisites=(before,),
            unlocks=SimpleNamespace(cells=((management, stages[1]),), overall=stages[1]),
        ),
    ]
    plan = SimpleNamespace(target=stages[1], steps=steps)
    macro = agency_page.environment().get_template("agency.html.jinja").module
    rows = str(macro.plan(plan, "a1-", 3)).split("<tr>")[2:]  # type: ignore[attr-defined]
    assert [
        "1 TEC-2.1 Up-to-date technology for core services Do – –",
        (
            "2 MGT-2.1 Strategy for integrated service Find out TEC-2.1 ( not met ) "
            "Management : 2 Integrated ; overall: 2 Integrated"
        ),
    ] == [text_of(row) for row in rows]
    assert 'href="#a1-TEC-2.1"' in rows[0]
