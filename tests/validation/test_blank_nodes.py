"""A result about a blank node carries the label and the place of the file, in both engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dgmf_kg.store import read_description
from dgmf_kg.validation import ENGINES, Options, native, reference, validate, validate_files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dgmf_kg.validation.model import RawResult

HEAD = """\
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix ex: <https://example.org/> .
@prefix fw: <https://w3id.org/dgmf/framework#> .
@prefix m8g: <http://data.europa.eu/m8g/> .

"""
DESCRIPTION = """\
ex:description a dgmf:AgencyDescription ;
    dcterms:title "_:b9 <_:x> \\"_:y\\" "@en ;
    dgmf:states ex:service , ex:budget .
ex:service a <http://purl.org/vocab/cpsv#PublicService> ;
    m8g:hasChannel [
        a m8g:Channel ;
        dgmf:channelKind fw:WebPortal , fw:Counter
    ] , _:named .
_:named a m8g:Channel ;
    dgmf:channelKind "web" .
ex:budget dgmf:hasEvidence [
        a m8g:Evidence ;
        dcterms:title "จดหมาย 1101700230708"@th
    ] .
"""
SHAPES = """
@prefix ex: <https://example.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
ex:shape a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:nodeKind sh:IRI ; sh:closed true .
"""
DATA = """\
_:one <https://example.org/p> _:two .
<https://example.org/s> <https://example.org/q> "_:three <_:four> _:five \\"_:six" .
_:two <https://example.org/p> "_:one" .
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A description whose channels and evidence are blank nodes with faults."""
    file = tmp_path / "description.ttl"
    file.write_text(HEAD + DESCRIPTION, encoding="utf-8")
    return file


@pytest.mark.parametrize("run", [native.run, reference.run], ids=ENGINES)
def test_an_engine_gives_the_labels_of_the_data_and_finds_nothing_more(
    run: Callable[[str, str], list[RawResult]],
) -> None:
    assert {
        ("_:one", "_:one", "NodeKindConstraintComponent"),
        ("_:one", "_:two", "ClosedConstraintComponent"),
        ("_:two", "_:two", "NodeKindConstraintComponent"),
        ("_:two", "_:one", "ClosedConstraintComponent"),
    } == {(one.focus, one.value, one.component) for one in run(SHAPES, DATA)}


def test_both_engines_give_the_same_results_with_the_same_labels_and_places(path: Path) -> None:
    description = read_description(path)
    ours, theirs = (validate(description, engine) for engine in ENGINES)
    assert set(ours) == set(theirs)
    assert len(ours) == len(theirs)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_result_about_a_blank_node_stands_where_the_file_says_it(path: Path, engine: str) -> None:
    results = validate_files([path], Options(engine))[0].results
    places = {
        (one.rule, one.place.line, one.place.column)
        for one in results
        if one.focus.startswith("_:")
    }
    assert places >= {("CH-02", 16, 22), ("CH-03", 11, 20), ("EV-01", 17, 28), ("XC-07", 19, 23)}
