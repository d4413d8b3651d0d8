"""The page on explanations shows what the program says and what the queries hold."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.cli import run

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "docs" / "explain.md", ROOT / "docs" / "explain.th.md"]


def blocks(page: Path) -> Iterator[str]:
    """The text blocks of a page."""
    for found in re.finditer(r"```text\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        yield found[1]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_example_is_what_the_program_prints(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    command, _, shown = next(blocks(page)).partition("\n")
    assert command.startswith("$ dgmf ")
    run(command.removeprefix("$ dgmf ").split())

    assert shown == re.sub("[0-9a-f]{64}", "…", capsys.readouterr().out)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_header_lines_shown_are_those_of_the_query(page: Path) -> None:
    _, header = blocks(page)
    query = (ROOT / "queries" / "explain" / "MGT-1.1.rq").read_text(encoding="utf-8").splitlines()

    assert [] == [line for line in header.splitlines() if line not in query]


def test_the_examples_quoted_from_reports_are_said_by_the_queries() -> None:
    queries = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "queries" / "explain").glob("*.rq")
    )
    for page in PAGES:
        quoted = re.findall(
            "“([^”]+)”", re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        )
        said = [text.replace("\n", " ") for text in quoted if "dimension" not in text]
        assert said
        assert [] == [text for text in said if text not in queries]
