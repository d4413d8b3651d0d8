"""Places in Turtle by its tokens are those that rdflib's own parser tells, which takes longer."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dgmf_kg.errors import Place
from dgmf_kg.positions import locate, locate_term, notation3, turtle
from dgmf_kg.store import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
EX = "https://example.org/"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
HEAD = "@prefix ex: <https://example.org/> .\n# A comment. And another.\n"
FILES = [
    *sorted(ROOT.glob("examples/*/*.ttl")),
    *sorted(ROOT.glob("ontology/*.ttl")),
    ROOT / "tests" / "cases" / "shapes" / "base.ttl",
]
TEXTS = {
    "a prefix as in SPARQL": f"PREFIX ex: <{EX}>\nex:a ex:b ex:c .\n",
    "a prefix given anew": f"{HEAD}@prefix ex: <{EX}x> .\nex:a ex:b ex:c .\n",
    "an escape": f'{HEAD}ex:a ex:b ex:\\~c , "a \\" b" , "\\u0041" .\n',
    "no space between statements": f'{HEAD}ex:b ex:b "x".ex:a ex:b ex:c;ex:d "y"@en.\n',
    "a number before the end": f"{HEAD}ex:b ex:b 1.<{EX}a> ex:b 1.5, -2, .5e3 , ex:c.\n",
    "full stops everywhere": f'''{HEAD}ex:b ex:b ex:a ; ex:c "ex:a ex:b . " , """ . "a" .
ex:a ex:b ex:c . """ , <{EX}a> .  # ex:a ex:b . '
ex:a-b ex:b 1.5 . ex:a ex:b 'x' , ex:c.ex:d .''',
    "signs in texts": f"""{HEAD}ex:a ex:b "(" , '''[ ''' , "a;b"@en-GB , "#"^^ex:c ; ; ex:c <{EX}#(> .""",
    "empty brackets": f"{HEAD}[] ex:b ex:e .\n[ ] ex:b ex:e .\n",
    "texts before brackets end": f'{HEAD}ex:a ex:b [ ex:c "d" ] , [ ex:e 1 , "f" ; ] , [ ex:g "h"@en ] ;\n'
    '  ex:i [ ex:j [ ex:k """l""" ] ] , [ ex:m [ ex:n "o"^^ex:p ] ; ex:q "r" ] .\n[ ex:s "t" ] ex:u 1 .\n',
    "brackets in brackets": f'{HEAD}ex:a ex:b [ ex:c ex:d ; ex:e [ ex:f ex:g ] , "h" ] ; ex:i 1 .\n'
    "[ ex:b ex:j ] ex:k ex:l .\n[ ex:m ex:n ] .\n",
    "Thai": f'{HEAD}ex:กรม ex:ชื่อ "กรมหนึ่ง"@th , ex:สาขา .\n',
    "a collection": f"{HEAD}ex:a ex:b ( ex:c [ ex:d ex:e ] ) ; ex:f ex:g .\n",
}
TRIG = {
    "graphs": f"{HEAD}ex:a ex:b ex:c .\nGRAPH ex:g {{ ex:a ex:b ex:d }}\nex:h {{ ex:e ex:f 1 . }}\n",
    "a graph without a name": f"{HEAD}{{ ex:a ex:b [ ex:c ex:d ] ; }} ex:g {{}} ex:e ex:f 1 .\n",
}
# rdflib's parser gives up on these, or tells another place.
ALONE = {
    "a class": (f"{HEAD}ex:a a ex:C .\n", TYPE, None, (3, 6)),
    "a verb that is in its brackets too": (
        f"{HEAD}ex:a ex:b [\n  ex:b ex:c ] .\n",
        EX + "b",
        None,
        (3, 6),
    ),
    "a base": (f"{HEAD}@base <{EX}> .\nex:a <b>\n <c> .\n", EX + "b", EX + "c", (5, 2)),
    "empty brackets": (f"{HEAD}ex:a ex:b [],\n  [ ],ex:c .\n", EX + "b", EX + "c", (4, 7)),
    "true": (f"{HEAD}ex:a ex:b false ,\n  true.\n", EX + "b", "true", (4, 3)),
    "more brackets than Python goes down": (
        f"{HEAD}ex:a ex:b {'[ ex:d ' * 9_000}1{' ]' * 9_000} ;\n  ex:e ex:c .\n",
        EX + "e",
        EX + "c",
        (4, 8),
    ),
}


def _known(places: Mapping[Any, object]) -> list[str]:
    """What has a place and which; of no class, for rdflib does not tell where an `a` stands."""
    found = (f"{key} {place}" for key, place in places.items() if TYPE not in str(key))
    # Nobody shares the labels of blank nodes.
    return sorted(re.sub(r"_:\w+", "_:", one) for one in found)


def _same_in_both(text: str, *, is_trig: bool = False) -> int:
    """How many triples have a place, the same one in both ways."""
    ours, theirs = (one.read(text, is_trig=is_trig) for one in (turtle, notation3))
    for kind in ("subjects", "predicates", "triples", "terms"):
        assert _known(getattr(theirs, kind)) == _known(getattr(ours, kind))
    return len(_known(ours.triples))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_has_the_places_that_rdflib_tells(path: Path) -> None:
    assert _same_in_both(path.read_text(encoding="utf-8")) > 0


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_an_odd_text_has_the_places_that_rdflib_tells(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(text, encoding="utf-8")
    assert parse(path).quads
    assert _same_in_both(text) > 0


@pytest.mark.parametrize("text", TRIG.values(), ids=TRIG)
def test_graphs_have_the_places_that_rdflib_tells(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.trig"
    path.write_text(text, encoding="utf-8")
    assert parse(path).quads
    assert _same_in_both(text, is_trig=True) > 0


@pytest.mark.parametrize(("text", "predicate", "value", "expected"), ALONE.values(), ids=ALONE)
def test_a_place_that_rdflib_does_not_tell_is_told(
    tmp_path: Path, text: str, predicate: str, value: str | None, expected: tuple[int, int]
) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(text, encoding="utf-8")
    assert Place(str(path), *expected) == locate(path, EX + "a", predicate, value)


def test_a_term_before_brackets_and_in_them_is_found_before_them(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(f"{HEAD}ex:a ex:b [\n  ex:b ex:c ] .\n", encoding="utf-8")
    assert Place(str(path), 3, 6) == locate_term(path, EX + "b")


def test_only_collections_are_left_to_rdflib(tmp_path: Path) -> None:
    """It takes longer to load than all else that a validation needs."""
    alone = [("ttl", text) for text, *_ in ALONE.values()]
    trig = [("trig", text) for text in TRIG.values()]
    texts = [*(("ttl", text) for text in TEXTS.values()), *trig, *alone]
    (tmp_path / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
    program = (
        "import json, sys\n"
        "from pathlib import Path\n"
        "from dgmf_kg.positions import turtle\n"
        f"texts = json.loads(Path({str(tmp_path / 'texts.json')!r}).read_text())\n"
        "for kind, text in sorted(texts, key=lambda one: one[1].count('( ')):\n"
        "    turtle.read(text, is_trig=kind == 'trig')\n"
        "    if 'rdflib' in sys.modules: print(text)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert TEXTS["a collection"] == run.stdout.removesuffix("\n")
