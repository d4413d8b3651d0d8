"""Assessments as pages, and what a page says when it is read without a browser."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

from dgmf_kg.assessment import Assessor, Outcome, Parameters, read_history
from dgmf_kg.report.assessment_html import Assessed

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
ASSESSOR = Assessor(Parameters())
_VOID = frozenset({"meta", "input", "br", "hr", "img", "link"})


def example(name: str) -> Path:
    return ROOT / "examples" / name / f"{name}.ttl"


@cache
def outcome(path: Path) -> Outcome:
    """The outcome of a file, assessed whatever its validation says."""
    return ASSESSOR.assess(path, insist=True)


def assessed(paths: Iterable[Path], history: Iterable[Path] = (), language: str = "en") -> Assessed:
    outcomes = [(outcome(path), str(path), None) for path in paths]
    current = [one.assessment for one, _, _ in outcomes if one.assessment]
    earlier = read_history(history, ASSESSOR, current)
    lines = {one.iri: earlier.of(one) for one in current}
    return Assessed(outcomes, ASSESSOR.framework, lines, language)


def changed(folder: Path, name: str, *changes: tuple[str, str]) -> Path:
    """A copy of an example with some of its text replaced."""
    text = example(name).read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    path = folder / f"{name}.ttl"
    path.write_text(text, encoding="utf-8")
    return path


def year(folder: Path, name: str, back: int) -> Path:
    """An example as if it were of an earlier fiscal year."""
    folder = folder / str(back)
    folder.mkdir()
    return changed(
        folder,
        name,
        ('startDate "2024-10-01"', f'startDate "{2024 - back}-10-01"'),
        ('endDate "2025-09-30"', f'endDate "{2025 - back}-09-30"'),
    )


class Reader(HTMLParser):
    """Reads a page: its texts with the language they are marked with, its cells, links and ids."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.texts: list[tuple[str, str]] = []
        self.cells: dict[str, str] = {}
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self._open: list[tuple[str, str]] = []
        self.feed(page.decode())
        self.close()
        assert [] == self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        language = values.get("lang", self._open[-1][1] if self._open else "")
        if "id" in values:
            self.ids.append(values["id"])
        if "href" in values:
            self.links.append(values["href"])
        if "data-cell" in values:
            self.cells[values["data-cell"]] = values["data-status"]
        if tag not in _VOID:
            self._open.append((tag, language))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert tag == self._open.pop()[0]

    def handle_data(self, data: str) -> None:
        tag, language = self._open[-1] if self._open else ("", "")
        if data.strip() and tag not in {"style", "script"}:
            self.texts.append((data.strip(), language))
