"""The statements about one subject give the same places as all of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from dgmf_kg.positions import locate, turtle
from dgmf_kg.store import parse

ROOT = Path(__file__).parents[2]
BASE = ROOT / "tests" / "cases" / "shapes" / "base.ttl"
FILES = [*sorted(ROOT.glob("examples/*/*.ttl"))[:3], BASE]
HEAD = "@prefix ex: <https://example.org/> .\n# A comment. And another.\n"
# Texts in which the place of a name is not certain from the statements that begin with it alone.
HARD = {
    "a base": "@base <https://example.org/> .\n<a> <b> <c> .\n",
    "a prefix as in SPARQL": "PREFIX ex: <https://example.org/>\nex:a ex:b ex:c .\n",
    "a prefix given anew": f"{HEAD}@prefix ex: <https://example.org/x> .\nex:a ex:b ex:c .\n",
    "an escape": f"{HEAD}ex:a ex:b ex:\\~c .\n",
    "statements without a space between": f'{HEAD}ex:b ex:b "x".ex:a ex:b ex:c .\n',
    "a number before the end": f"{HEAD}ex:b ex:b 1.<https://example.org/a> ex:b ex:c .\n",
}
ODD = f'''{HEAD}ex:b ex:b ex:a ; ex:c "ex:a ex:b . " , """ . "a" .
ex:a ex:b ex:c . """ , <https://example.org/a> .  # ex:a ex:b . '
ex:a-b ex:b 1.5 . ex:a ex:b 'x' , ex:c.ex:d .
<https://example.org/a> ex:c ex:c , 1.5 , [ ex:b ex:a ] ; ex:b "y" .'''


def _same_everywhere(path: Path) -> int:
    """How many places there are, the same by one subject and by all of the file."""
    text = path.read_text(encoding="utf-8")
    whole, excerpts = turtle.read(text, is_trig=False), turtle.Excerpts(text)
    found = 0
    parts = {}
    for triple in parse(path).triples():
        if triple.subject.startswith("_:") or triple.object.startswith("_:"):
            continue
        if triple.subject not in parts:
            about = excerpts.of(triple.subject)
            assert about is not None
            parts[triple.subject] = turtle.read(about, is_trig=False)
        for predicate, value in (
            (None, None),
            (triple.predicate, None),
            (triple.predicate, triple.object),
            (triple.predicate, "no such value"),
        ):
            expected = whole.find(triple.subject, predicate, value)
            assert expected == parts[triple.subject].find(triple.subject, predicate, value)
            found += 1
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_triple_has_the_same_place_by_its_subject_as_by_all_of_the_file(path: Path) -> None:
    assert _same_everywhere(path) > 0


def test_full_stops_in_texts_numbers_and_comments_end_no_statement(tmp_path: Path) -> None:
    path = tmp_path / "odd.ttl"
    path.write_text(ODD, encoding="utf-8")
    assert _same_everywhere(path) > 0
    place = locate(path, "https://example.org/a", "https://example.org/c", "1.5")
    assert (6, 37) == (place.line, place.column)


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_of_a_text_that_is_hard_to_cut_there_is_no_excerpt(tmp_path: Path, text: str) -> None:
    assert turtle.Excerpts(text).of("https://example.org/a") is None
    path = tmp_path / "hard.ttl"
    path.write_text(text, encoding="utf-8")
    assert parse(path).quads


def test_the_places_of_many_subjects_are_those_of_few(tmp_path: Path) -> None:
    path = tmp_path / "many.ttl"
    lines = [f"ex:a{number} ex:b {number} ." for number in range(20)]
    path.write_text(HEAD + "\n".join(lines), encoding="utf-8")
    places = [locate(path, f"https://example.org/a{n}", "https://example.org/b") for n in range(20)]
    assert list(range(3, 23)) == [place.line for place in places]
