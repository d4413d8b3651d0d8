"""HermiT on the example ecosystem: consistent, and no agency is an institution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dgmf_kg.reasoning import Reasoning, reason_about_ontology
from engines import ROOT

if TYPE_CHECKING:
    from pathlib import Path

EX = "https://example.org/first-days/"
FILES = sorted((ROOT / "examples" / "first-days" / "descriptions").glob("*.ttl"))
HEADER = (
    "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
    "<https://example.org/first-days> a owl:Ontology ;\n"
    "    owl:imports <https://w3id.org/dgmf/ontology> .\n"
)


def _reasoned(folder: Path, more: str = "") -> Reasoning:
    """What a reasoner says of ontology and example together, with some more facts."""
    path = folder / "first-days.ttl"
    texts = [path.read_text(encoding="utf-8") for path in FILES]
    path.write_text("\n".join([HEADER, *texts, more]), encoding="utf-8")
    return reason_about_ontology(path)


def test_the_example_ecosystem_is_consistent(tmp_path: Path) -> None:
    assert len(FILES) == 6
    reasoning = _reasoned(tmp_path)
    assert reasoning.is_sound
    assert reasoning.is_consistent


def test_an_agency_typed_as_an_institution_is_rejected(tmp_path: Path) -> None:
    reasoning = _reasoned(tmp_path, "fd:pa-yom a dgmf:Institution .")
    assert not reasoning.is_consistent
    assert EX + "pa-yom" in {term.iri for term in reasoning.clashes}
