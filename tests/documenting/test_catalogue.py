"""The catalogue of the query library is that of today's queries and of their tested rows."""

from __future__ import annotations

from pathlib import Path

from dgmf_kg.documenting import __main__ as command
from dgmf_kg.documenting.catalogue import pages
from dgmf_kg.library import questions

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "queries"


def test_the_pages_are_current() -> None:
    # After a change to a query or its rows: python -m dgmf_kg.documenting docs/queries
    written = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    assert pages() == written


def test_each_question_stands_in_the_table_and_on_a_page_in_both_languages() -> None:
    made = pages()
    for one in questions():
        for page in ("README.md", f"{one.group}.md"):
            assert one.asks("en") in made[page]
            assert one.asks("th") in made[page]
        assert (
            f"(${one.group}.md#".replace("$", "") + f"{one.number.lower()}-{one.name})"
            in (made["README.md"])
        )
        assert f"## {one.number} {one.name}\n" in made[f"{one.group}.md"]


def test_the_command_leaves_exactly_these_pages(tmp_path: Path) -> None:
    folder = tmp_path / "queries"
    folder.mkdir()
    (folder / "old.md").write_text("old", encoding="utf-8")
    command.main(folder)
    assert pages().keys() == {path.name for path in folder.iterdir()}
