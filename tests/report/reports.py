"""File reports for the tests of their forms: conforming, failing, and not to be checked."""

from __future__ import annotations

from pathlib import Path

from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.report.validation import FileReport
from dgmf_kg.store import read_description
from dgmf_kg.validation import Result, Severity, validate

ROOT = Path(__file__).parents[2]
BASE = ROOT / "tests" / "cases" / "shapes" / "base.ttl"

FAULTS = (
    ('dcat:startDate "2024-10-01"^^xsd:date', 'dcat:startDate "2567-10-01"^^xsd:date'),
    ("    dcterms:publisher ex:water ;\n", ""),
    ("dgmf:reportingPeriod ex:period ;", 'dgmf:reportingPeriod ex:period ;\n    dcterms:title "Titre"@fr ;'),
)  # fmt: skip
"""What is changed in the conforming description, and the rules that it breaks then."""
BROKEN_RULES = ["DS-07", "DS-12", "PE-04"]

WICKED = 'a "q" <script>alert(1)</script> 100% {x} ]]> \\ ::error::\r\nnext\x01 น้ำ'
"""A text that every form has to escape in some way."""


def check(path: Path) -> FileReport:
    """What validation says of a file, as the command line asks it."""
    try:
        return FileReport(path, validate(read_description(path)))
    except BadInputError as error:
        return FileReport(path, (), error.problem)


def good(folder: Path) -> Path:
    path = folder / "good.ttl"
    path.write_text(BASE.read_text(encoding="utf-8"), encoding="utf-8")
    return path


def bad(folder: Path) -> Path:
    text = BASE.read_text(encoding="utf-8")
    for before, after in FAULTS:
        assert before in text
        text = text.replace(before, after, 1)
    path = folder / "bad.ttl"
    path.write_text(text, encoding="utf-8")
    return path


def misspelt(folder: Path) -> Path:
    text = BASE.read_text(encoding="utf-8")
    states = "    dgmf:states ex:account ;"
    assert states in text
    text = text.replace(states, f"{states}\n    dgmf:stats ex:account ;", 1)
    path = folder / "misspelt.ttl"
    path.write_text(text, encoding="utf-8")
    return path


_UNTIL = BASE.read_text(encoding="utf-8")[:3000]
BROKEN_LINE = _UNTIL.count("\n") + 1
"""The line on which `broken` breaks off."""


def broken(folder: Path) -> Path:
    path = folder / "broken.ttl"
    path.write_text(_UNTIL + ' "', encoding="utf-8")
    return path


def several(folder: Path) -> list[FileReport]:
    """One report of each kind."""
    paths = (good(folder), bad(folder), misspelt(folder), broken(folder), folder / "missing.ttl")
    return [check(path) for path in paths]


def made(  # noqa: PLR0913 - one for each thing that a form may have to escape
    severity: Severity = Severity.VIOLATION,
    *,
    path: str = "folder/a b.ttl",
    text: str = "Wrong. Write it right.",
    value: str | None = None,
    place: Place | None = None,
    rule: str = "XX-01",
) -> FileReport:
    """A report of one result that no validation has to find first."""
    result = Result(
        rule=rule,
        severity=severity,
        focus="https://example.org/node",
        path="http://purl.org/dc/terms/title",
        value=value,
        component="MinCountConstraintComponent",
        shape="https://example.org/shapes#Shape-title",
        messages={"en": text, "th": "ผิด ให้เขียนให้ถูก"},
        place=place or Place(path, 3, 7),
    )
    return FileReport(Path(path), (result,))
