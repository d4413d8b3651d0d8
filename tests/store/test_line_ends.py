"""Signs that Python takes for ends of lines or for white space, and RDF for signs like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dgmf_kg.inference import Parameters, Summary, numbered, summarize
from dgmf_kg.namespaces import DCTERMS, SKOS
from dgmf_kg.resources import folder
from dgmf_kg.store import read_description
from dgmf_kg.store.writing import to_sorted_ntriples
from dgmf_kg.validation import validate

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.store import Description

SIGNS = ("\u2028", "\u2029", "\u0085", "\u3000")
IN_NAMES = ("\u2028", "\u2029", "\u3000")
TITLE = f"{DCTERMS}title"


@pytest.fixture(params=SIGNS, ids=lambda sign: f"U+{ord(sign):04X}")
def sign(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def described(tmp_path: Path, statement: str) -> Description:
    example = folder("examples") / "integrated" / "integrated.ttl"
    path = tmp_path / "description.ttl"
    path.write_text(f"{example.read_text(encoding='utf-8')}\n{statement}\n", encoding="utf-8")
    return read_description(path)


def test_a_text_keeps_them(tmp_path: Path, sign: str) -> None:
    text = f"one{sign}two"
    description = described(tmp_path, f'<https://example.org/x> <{TITLE}> "{text}"@en .')
    assert {"en": text} == description.document.texts("https://example.org/x", TITLE)
    assert {"en": text} == description.document.part({TITLE}).texts("https://example.org/x", TITLE)
    assert text in to_sorted_ntriples(description.document).decode("utf-8")


def test_a_description_with_them_is_summarized_as_without(tmp_path: Path, sign: str) -> None:
    without = described(tmp_path, "")
    agency = without.document.subjects_of_type("https://w3id.org/dgmf/ontology#Agency")[0]
    name = f'<{agency}> <{SKOS}altLabel> "one{sign}two"@en .'
    (plain,) = summarize(numbered([without]), Parameters())
    (summary,) = summarize(numbered([described(tmp_path, name)]), Parameters())
    assert isinstance(plain, Summary)
    assert isinstance(summary, Summary)
    assert plain.statuses == summary.statuses
    assert plain.overall == summary.overall


@pytest.mark.parametrize("space", IN_NAMES, ids=lambda sign: f"U+{ord(sign):04X}")
def test_both_engines_read_a_name_with_them(tmp_path: Path, space: str) -> None:
    budget = (
        f"<https://example.org/a{space}b> a <https://w3id.org/dgmf/ontology#Budget> ; "
        f"<https://w3id.org/dgmf/ontology#hasEvidence> <https://example.org/c{space}d> ."
    )
    description = described(tmp_path, budget)
    native, reference = validate(description, "shacl"), validate(description, "pyshacl")
    assert native == reference
    assert f"https://example.org/a{space}b" in {result.focus for result in native}
