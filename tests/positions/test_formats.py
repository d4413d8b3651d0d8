"""The same statements in every format are found where each format says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dgmf_kg.errors import Place
from dgmf_kg.positions import locate_term
from dgmf_kg.store import parse

if TYPE_CHECKING:
    from pathlib import Path

EX = "https://example.org/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

# An office with a name, a partner, and two contacts that have no IRI; the second one has a phone.
TURTLE = """\
@prefix ex: <https://example.org/> .

ex:office a ex:Office ;
    ex:name "กรม"@th , "Office"@en ;
    ex:partner ex:other ;
    ex:contact [ ex:mail "a" ] ,
        [ ex:mail "b" ; ex:phone [ ex:number "1" ] ] .
[] ex:mail "c" .
"""

# The same with a graph around it, on the line that was empty.
TRIG = TURTLE.replace("\n\n", "\nex:graph {\n") + "}\n"

N_TRIPLES = """\
# written by a program
<https://example.org/office> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/Office> .
<https://example.org/office> <https://example.org/name> "กรม"@th .
<https://example.org/office> <https://example.org/name> "Office"@en .

<https://example.org/office> <https://example.org/partner> <https://example.org/other> .
<https://example.org/office> <https://example.org/contact> _:x .
_:x <https://example.org/mail> "a" .
<https://example.org/office> <https://example.org/contact> _:y .
  _:y <https://example.org/mail> "b" .
_:y <https://example.org/phone> _:z .
_:z <https://example.org/number> "1" .
_:w <https://example.org/mail> "c" .
"""

N_QUADS = N_TRIPLES.replace(" .\n", " <https://example.org/graph> .\n")

RDF_XML = """\
<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="https://example.org/"
    xml:base="https://example.org/">
  <ex:Office rdf:about="office">
    <ex:name xml:lang="th">กรม</ex:name>
    <ex:name xml:lang="en">Office</ex:name>
    <ex:partner rdf:resource="other"/>
    <ex:contact ex:mail="a"/>
    <ex:contact>
      <rdf:Description ex:mail="b">
        <ex:phone rdf:parseType="Resource">
          <ex:number>1</ex:number>
        </ex:phone>
      </rdf:Description>
    </ex:contact>
  </ex:Office>
  <rdf:Description>
    <ex:mail>c</ex:mail>
  </rdf:Description>
</rdf:RDF>
"""

JSON_LD = """\
{
  "@context": {
    "ex": "https://example.org/",
    "id": "@id",
    "name": {"@id": "ex:name", "@container": "@language"},
    "partner": {"@id": "ex:partner", "@type": "@id"}
  },
  "@graph": [
    {
      "id": "ex:office",
      "@type": "ex:Office",
      "name": {"th": "กรม", "en": "Office"},
      "partner": "ex:other",
      "ex:contact": [
        {"ex:mail": "a"},
        {"ex:mail": "b", "ex:phone": {"ex:number": "1"}}
      ]
    },
    {"ex:mail": "c"}
  ]
}
"""

# What is asked for, and where it stands in Turtle, TriG, N-Triples, N-Quads, RDF/XML and JSON-LD.
QUESTIONS = {
    "a subject": ("office", None, None),
    "a property": ("office", "name", None),
    "a value": ("office", "name", "Office"),
    "a value that is an IRI": ("office", "partner", EX + "other"),
    "a type": ("office", RDF + "type", EX + "Office"),
    "a property that is not there": ("office", "missing", None),
    "a blank node": ("mail b", None, None),
    "a property of a blank node": ("mail b", "mail", None),
    "a value of a blank node": ("mail b", "mail", "b"),
    "a blank node in a blank node": ("number 1", "number", "1"),
    "a blank node that nothing leads to": ("mail c", "mail", "c"),
    "a blank node as value": ("office", "contact", "mail b"),
}
PLACES = {
    "a.ttl": (TURTLE, "3:1 4:5 4:24 5:16 3:13 3:1 7:9 7:11 7:19 7:46 8:12 7:9"),
    "a.trig": (TRIG, "3:1 4:5 4:24 5:16 3:13 3:1 7:9 7:11 7:19 7:46 8:12 7:9"),
    "a.nt": (N_TRIPLES, "2:1 3:30 4:57 6:60 2:80 2:1 9:60 10:7 10:34 12:34 13:32 9:60"),
    "a.nq": (N_QUADS, "2:1 3:30 4:57 6:60 2:80 2:1 9:60 10:7 10:34 12:34 13:32 9:60"),
    "a.rdf": (RDF_XML, "4:3 5:5 6:5 7:5 4:3 4:3 10:7 10:7 10:7 12:11 18:5 10:7"),
    "a.jsonld": (JSON_LD, "10:13 12:7 12:35 13:18 11:16 10:13 16:9 16:10 16:21 16:52 19:17 16:9"),
}
CASES = [
    (name, text, question, expected)
    for name, (text, places) in PLACES.items()
    for question, expected in zip(QUESTIONS.values(), places.split(), strict=True)
]


@pytest.mark.parametrize(
    ("name", "text", "question", "expected"),
    CASES,
    ids=[f"{name[2:]} {question}" for name in PLACES for question in QUESTIONS],
)
def test_a_statement_is_found_where_the_format_says_it(
    tmp_path: Path,
    name: str,
    text: str,
    question: tuple[str, str | None, str | None],
    expected: str,
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    document = parse(path)

    def term(wanted: str) -> str:
        """The blank node with that property and value, or the IRI of that name."""
        predicate, space, value = wanted.partition(" ")
        if not space:
            return wanted if ":" in wanted else EX + wanted
        pairs = document.pairs(EX + predicate)
        return next(subject for subject, found in pairs if found == value)

    subject, predicate, value = question
    target = term(value) if value is not None and " " in value else value
    found = document.locate(term(subject), predicate and term(predicate), target)
    line, column = map(int, expected.split(":"))
    assert Place(str(path), line, column) == found


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, (text, _) in PLACES.items()])
@pytest.mark.parametrize("term", ["other", "phone", "Office"])
def test_a_term_is_found_on_a_line_that_names_it(
    tmp_path: Path, name: str, text: str, term: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    found = locate_term(path, EX + term).line
    assert found is not None
    assert term in text.splitlines()[found - 1]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, (text, _) in PLACES.items()])
def test_a_byte_order_mark_and_carriage_returns_move_nothing(
    tmp_path: Path, name: str, text: str
) -> None:
    plain, marked = tmp_path / name, tmp_path / "b" / name
    marked.parent.mkdir()
    plain.write_text(text, encoding="utf-8")
    marked.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    for question in (("office", "name"), ("office", "partner")):
        subject, predicate = (EX + part for part in question)
        expected = parse(plain).locate(subject, predicate)
        found = parse(marked).locate(subject, predicate)
        assert (expected.line, expected.column) == (found.line, found.column)


def test_a_file_that_has_changed_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(TURTLE, encoding="utf-8")
    assert 3 == parse(path).locate(EX + "office").line
    path.write_text("\n\n" + TURTLE, encoding="utf-8")
    assert 5 == parse(path).locate(EX + "office").line


def test_blank_nodes_in_a_circle_are_found_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.nt"
    path.write_text(f"_:a <{EX}p> _:b .\n_:b <{EX}p> _:a .\n", encoding="utf-8")
    document = parse(path)
    places = {document.locate(triple.subject).path for triple in document.triples()}
    assert {str(path)} == places


def test_a_text_that_is_looked_for_as_a_subject_is_found_as_a_value(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(TURTLE, encoding="utf-8")
    assert Place(str(path), 4, 24) == parse(path).locate("Office")


def test_items_of_a_collection_are_found_by_the_property_before_it(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(
        f"@prefix ex: <{EX}> .\nex:a ex:b (\n    ex:c\n    [ ex:d 1 ]\n) .\n", encoding="utf-8"
    )
    document = parse(path)
    ((subject, _),) = document.pairs(EX + "d")
    assert 4 == document.locate(subject, EX + "d").line


@pytest.mark.parametrize(
    "extra", ["[ <a:p> " * 20_000 + "1" + " ]" * 20_000, "( " * 20_000 + " )" * 20_000]
)
def test_brackets_too_deep_for_the_second_parser_leave_the_first_line_that_names_it(
    tmp_path: Path, extra: str
) -> None:
    path = tmp_path / "a.ttl"
    path.write_text(f"<{EX}a> <{EX}b> 1 .\n<{EX}c> <{EX}d> {extra} .\n", encoding="utf-8")
    document = parse(path)
    assert Place(str(path), 1, len(EX) + 5) == document.locate(EX + "a", EX + "b")
    assert 2 == document.locate(EX + "c", EX + "e").line
