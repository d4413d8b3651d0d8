"""A result points at the line and column of what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dgmf_kg.positions import locate, locate_term

if TYPE_CHECKING:
    from pathlib import Path

EX = "https://example.org/"
TURTLE = '''@prefix ex: <https://example.org/> .
# a comment with ex:z in it

ex:a a ex:B ;
    ex:p "x" , "01"^^ex:integer ;
    ex:q ex:c ,
        ex:d .

ex:c ex:p """two
lines""" ;
    ex:r [ ex:k ex:m ] .
ex:a ex:late 5 .
'''
TRIG = "@prefix ex: <https://example.org/> .\nex:g {\n  ex:a ex:p\n    ex:b .\n}\n"
NTRIPLES = f"<{EX}a> <{EX}p> <{EX}b> .\n<{EX}a> <{EX}p> <{EX}c> .\n"
RDFXML = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="{EX}a"/>
</rdf:RDF>
"""


@pytest.mark.parametrize(
    ("name", "text", "wanted", "expected"),
    [
        ("a.ttl", TURTLE, ("a",), "4:1"),
        ("a.ttl", TURTLE, ("a", "p"), "5:5"),
        ("a.ttl", TURTLE, ("a", "p", "x"), "5:10"),
        ("a.ttl", TURTLE, ("a", "p", "01"), "5:16"),
        ("a.ttl", TURTLE, ("a", "q", EX + "d"), "7:9"),
        ("a.ttl", TURTLE, ("a", "late", "5"), "12:14"),
        ("a.ttl", TURTLE, ("a", "missing"), "4:1"),
        ("a.ttl", TURTLE, ("c", "r"), "11:5"),
        ("a.trig", TRIG, ("a", "p", EX + "b"), "4:5"),
        ("a.nt", NTRIPLES, ("a", "p", EX + "c"), "2:49"),
        ("a.rdf", RDFXML, ("a", "p"), "2:3"),
    ],
)
def test_a_triple_is_found(
    tmp_path: Path, name: str, text: str, wanted: tuple[str, ...], expected: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    subject, *rest = wanted
    arguments = [EX + subject, *([EX + rest[0]] if rest else []), *rest[1:]]
    assert f"{path}:{expected}" == str(locate(path, *arguments))


def test_a_term_is_found_in_any_position(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(TURTLE, encoding="utf-8")
    places = {name: str(locate_term(path, EX + name)) for name in ("B", "k", "m", "a")}
    assert {
        "B": f"{path}:4:8",
        "k": f"{path}:11:12",
        "m": f"{path}:11:17",
        "a": f"{path}:4:1",
    } == places


def test_what_is_nowhere_has_the_file_as_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(TURTLE, encoding="utf-8")
    assert str(path) == str(locate(path, EX + "nowhere"))
