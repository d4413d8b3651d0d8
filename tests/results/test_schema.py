"""The JSON of an assessment is as its schema says, which refuses what is not."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from results.graphs import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SCHEMA = json.loads((ROOT / "ontology" / "assessment.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
GOLDEN = sorted(
    (*ROOT.glob("examples/*/assess.json"), *ROOT.glob("tests/cases/frameworks/*/golden/*.json"))
)


def outcome(path: Path) -> Any:  # noqa: ANN401 - JSON
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.parent.name)
def test_a_result_is_as_the_schema_says(path: Path) -> None:
    assert [] == [error.message for error in VALIDATOR.iter_errors(outcome(path))]


def of_assessment(change: Callable[[Any], object]) -> Callable[[Any], object]:
    return lambda data: change(data["files"][0]["assessment"])


FAULTS: dict[str, Callable[[Any], object]] = {
    "no hash": of_assessment(lambda one: one.pop("inputSha256")),
    "no version of the program": of_assessment(lambda one: one["with"]["tool"].pop("version")),
    "a hash in capitals": of_assessment(lambda one: one.update(inputSha256="A" * 64)),
    "another status": of_assessment(lambda one: one["findings"][0].update(status="maybe")),
    "a rank below zero": of_assessment(lambda one: one["overall"].update(provenRank=-1)),
    "no query": of_assessment(lambda one: one["findings"][0].pop("query")),
    "no date": of_assessment(lambda one: one.update(asOf="30 Sep 2025")),
    "a word beside the files": lambda data: data.update(more=[]),
}


@pytest.mark.parametrize("name", sorted(FAULTS))
def test_the_schema_refuses(name: str) -> None:
    data = copy.deepcopy(outcome(GOLDEN[0]))
    FAULTS[name](data)
    assert 1 == len(list(VALIDATOR.iter_errors(data)))


def test_a_file_that_was_not_assessed_is_as_the_schema_says(tmp_path: Path) -> None:
    from dgmf_kg.cli import run  # noqa: PLC0415 - only here is the program called

    broken = tmp_path / "broken.ttl"
    broken.write_text("<urn:a> a <urn:b> .", encoding="utf-8")
    output = tmp_path / "result.json"
    code = run(["assess", "--format", "json", "--output", str(output), str(broken)])
    assert 2 == code
    assert [] == [error.message for error in VALIDATOR.iter_errors(outcome(output))]
