"""An institution is never an organisation, and the example ecosystem is consistent."""

from __future__ import annotations

from pathlib import Path

import pytest

from dgmf_kg.cli import run

ROOT = Path(__file__).parents[2]
HEAD = """@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix ex: <https://example.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
<https://example.org/extension> a owl:Ontology ;
    owl:imports <https://w3id.org/dgmf/ontology> .
"""


def _whole(folder: Path, more: str) -> Path:
    """All descriptions of the example as data of an extension of the ontology."""
    paths = sorted(ROOT.glob("examples/first-days/*/*.ttl"))
    text = "\n".join((HEAD + more, *(path.read_text(encoding="utf-8") for path in paths)))
    whole = folder / "whole.ttl"
    # As descriptions they would be too many for one file; what they state says their class as well.
    whole.write_text(text.replace("a dgmf:AgencyDescription", "a owl:NamedIndividual"))
    return whole


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("", 0),
        ("<https://example.org/first-days/pa-yom> a dgmf:Symbol .\n", 1),
    ],
    ids=["as it is", "an agency that is a symbol"],
)
def test_the_example_is_consistent_until_an_institution_is_an_organisation(
    more: str, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code == run(["reason", "--lang", "en", str(_whole(tmp_path, more))])
    assert ("contradicts" in capsys.readouterr().out) == bool(code)
