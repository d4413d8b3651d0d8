"""OWLAPI holds every file, with all that it imports, to OWL 2 DL and OWL 2 RL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ontology.graphs import ONTOLOGY, turtle_files

if TYPE_CHECKING:
    from pathlib import Path

    from profiles.java import Verdict

EVERY_FILE = pytest.mark.parametrize(
    "file", turtle_files(ONTOLOGY), ids=lambda file: str(file.relative_to(ONTOLOGY))
)


@EVERY_FILE
def test_every_file_is_owl_2_dl_with_its_imports(file: Path, owlapi: dict[Path, Verdict]) -> None:
    assert [] == owlapi[file].dl


@EVERY_FILE
def test_every_file_is_owl_2_rl_with_its_imports(file: Path, owlapi: dict[Path, Verdict]) -> None:
    assert [] == owlapi[file].rl


def test_the_ontology_with_every_alignment_is_owl_2_dl_and_rl(
    aligned: Path, owlapi: dict[Path, Verdict]
) -> None:
    verdict = owlapi[aligned]
    assert (None, [], [], []) == (verdict.fault, verdict.missing, verdict.dl, verdict.rl)


@pytest.mark.parametrize(
    ("copy", "named"),
    [
        ("transitive property counted", "ontology#precedes"),
        ("class not declared", "ontology#Absent"),
        ("property of two kinds", "ontology#precedes"),
        ("range of dates", "date"),
    ],
)
def test_what_leaves_owl_2_dl_is_named(
    copy: str, named: str, broken: dict[str, Path], owlapi: dict[Path, Verdict]
) -> None:
    verdict = owlapi[broken[copy]]
    assert any(named in violation for violation in verdict.dl)
    assert verdict.rl


@pytest.mark.parametrize(
    ("copy", "named"),
    [
        ("existential superclass", "ObjectSomeValuesFrom"),
        ("union as a domain", "ObjectUnionOf"),
        ("range with a facet", "DatatypeRestriction"),
    ],
)
def test_what_leaves_owl_2_rl_only_is_named(
    copy: str, named: str, broken: dict[str, Path], owlapi: dict[Path, Verdict]
) -> None:
    verdict = owlapi[broken[copy]]
    assert [] == verdict.dl
    assert any(named in violation for violation in verdict.rl)
