"""The derivation of stages is what its generator makes of the framework, for other frameworks too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

from dgmf_kg import resources
from dgmf_kg.reasoning import read_ladder, to_turtle
from engines import FW, ROOT
from reasoning.derivations import LADDER, STAGES_FILE, Made, classified, closed, proving

FRAMEWORK = ROOT / "ontology" / "framework.ttl"
TURTLEFMT = Path(sys.executable).with_name("turtlefmt")


def framework(tmp_path: Path, was: str, becomes: str) -> Path:
    """A copy of the framework with every occurrence of something replaced."""
    text = FRAMEWORK.read_text(encoding="utf-8")
    assert was in text
    copy = tmp_path / "framework.ttl"
    copy.write_text(text.replace(was, becomes), encoding="utf-8")
    return copy


def generated(framework_file: Path, tmp_path: Path) -> Path:
    """The derivation of stages for a framework, in a file."""
    file = tmp_path / "stages.ttl"
    file.write_text(to_turtle(read_ladder(framework_file)), encoding="utf-8")
    return file


def test_the_file_is_what_the_generator_makes_of_the_framework() -> None:
    assert STAGES_FILE.read_text(encoding="utf-8") == to_turtle(read_ladder())


def test_the_command_writes_the_same_bytes() -> None:
    command = [sys.executable, "-m", "dgmf_kg.reasoning"]
    assert STAGES_FILE.read_bytes() == subprocess.check_output(command)


def test_the_generator_lays_the_file_out_as_the_formatter_does(tmp_path: Path) -> None:
    file = generated(FRAMEWORK, tmp_path)
    assert 0 == subprocess.call([TURTLEFMT, "--check", file])


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ('skos:prefLabel "Integrated"@en', 'skos:prefLabel "Joint"@en'),
        ("fw:MGT-3.1 ", "fw:MGT-3.9 "),
        ("dgmf:applicability fw:ConditionallyApplicable", "dgmf:applicability fw:AlwaysApplicable"),
        ('owl:versionInfo "1.0.0"', 'owl:versionInfo "1.1.0"'),
    ],
)  # fmt: skip
def test_a_changed_framework_makes_the_file_outdated(
    tmp_path: Path, was: str, becomes: str
) -> None:
    changed = to_turtle(read_ladder(framework(tmp_path, was, becomes)))
    assert STAGES_FILE.read_text(encoding="utf-8") != changed


def test_texts_are_escaped(tmp_path: Path) -> None:
    changed = framework(tmp_path, '"Integrated"@en', r'"“Inte\\grated” or \"joint\""@en')
    file = generated(changed, tmp_path)
    values = {q.object.value for q in ox.parse(path=file) if isinstance(q.object, ox.Literal)}
    assert r'assessment that reaches “Inte\grated” or "joint" overall' in values


def test_a_cell_whose_criteria_may_all_be_inapplicable_needs_one_that_is_met(
    tmp_path: Path,
) -> None:
    always, conditional = (f"dgmf:applicability fw:{kind}Applicable" for kind in ("Always", "Conditionally"))  # fmt: skip
    file = generated(framework(tmp_path, always, conditional), tmp_path)
    made = [
        Made(frozenset({"CHN-3.1"}), frozenset({"CHN-3.2", "CHN-3.3"})),
        Made(frozenset(), frozenset({"CHN-3.1", "CHN-3.2", "CHN-3.3"})),
    ]
    for derive in (closed, classified):
        cells = [derived.cells for derived in derive(made, file)]
        assert [frozenset({"CHN-3"}), frozenset()] == cells


def test_no_stage_is_reached_from_a_cell_without_criteria_on(tmp_path: Path) -> None:
    moved = framework(tmp_path, "dgmf:belongsToCell fw:MGT-2 ;", "dgmf:belongsToCell fw:MGT-1 ;")
    file = generated(moved, tmp_path)
    codes = {dimension.code: len(dimension.cells) for dimension in read_ladder(moved).dimensions}
    assert {"MGT": 1, "SVC": 4, "CHN": 4, "TEC": 4} == codes
    everything = [cell.iri.removeprefix(FW) for one in LADDER.dimensions for cell in one.cells]
    made = [proving(everything), proving(everything, ["MGT"])]
    assert [1, 4] == [derived.stages.overall for derived in closed(made, file)]


def test_no_other_module_brings_the_derivation_in() -> None:
    stages = ox.NamedNode("https://w3id.org/dgmf/ontology/stages")
    importers = [
        path.name
        for path in sorted((ROOT / "ontology").rglob("*.ttl"))
        for quad in ox.parse(path=path)
        if quad.object == stages and quad.predicate.value.endswith("#imports")
    ]
    assert [] == importers


def test_the_installed_framework_is_the_one_read_by_default() -> None:
    assert read_ladder(resources.framework_file()) == read_ladder()
