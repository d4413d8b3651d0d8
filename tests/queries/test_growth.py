"""Whatever a query puts together grows with the number of descriptions, and not with its square."""

from __future__ import annotations

from typing import TYPE_CHECKING

import agencies
import plans
import pytest

from dgmf_kg.inference import numbered
from dgmf_kg.namespaces import DGMF
from dgmf_kg.store import read_description

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.store import Batch, Description

FEW = 60
TIMES = 4
PAIRS = f"""
PREFIX dgmf: <{DGMF}>
CONSTRUCT {{
  ?run dgmf:counts ?other .
}}
WHERE {{
  ?run dgmf:minimumGrade ?grade .
  ?other dgmf:minimumGrade ?grade .
}}
"""
PAIRS_OF_GRAPHS = f"""
PREFIX dgmf: <{DGMF}>
SELECT ?focus ?other
WHERE {{
  GRAPH ?graph {{ ?focus a dgmf:AgencyDescription }}
  GRAPH ?another {{ ?other a dgmf:AgencyDescription }}
}}
"""


@pytest.fixture(scope="module")
def descriptions(tmp_path_factory: pytest.TempPathFactory) -> list[Description]:
    """Descriptions of different agencies."""
    folder = tmp_path_factory.mktemp("descriptions")
    paths = agencies.write_each(folder, FEW * TIMES, faulty=0)
    return [read_description(path) for path in paths]


@pytest.fixture(scope="module")
def batches(descriptions: list[Description]) -> tuple[Batch, Batch]:
    """The first descriptions, and the same so many times, each time under names of their own.

    What one of them states is as rare or frequent in both, so that chance has no part.
    """
    return numbered(descriptions[:FEW]), numbered(descriptions[:FEW] * TIMES)


def inference(batch: Batch, folder: Path) -> dict[str, int]:
    """The solutions of each inference query, and of one that pairs all runs."""
    with plans.plans(plans.inferred(batch), folder) as asked:
        found = {step.name: asked.solutions(step.text) for step in plans.steps()}
        return {**found, "pairs": asked.solutions(PAIRS)}


def checks(batch: Batch, folder: Path, *, across: bool) -> dict[str, int]:
    """The solutions of each check, and of one that pairs all descriptions."""
    with plans.plans(plans.graphs(batch), folder) as asked:
        texts = {query.name: query.text for query in plans.checks(across=across)}
        texts["pairs"] = PAIRS_OF_GRAPHS
        return {name: asked.solutions(text, across=across) for name, text in texts.items()}


def faster(few: dict[str, int], many: dict[str, int], limit: float = TIMES) -> set[str]:
    """The queries that have more than so many times as many solutions."""
    return {name for name in few if many[name] > limit * few[name]}


def test_every_inference_query_grows_with_the_descriptions(
    batches: tuple[Batch, Batch], tmp_path: Path
) -> None:
    few, many = (inference(batch, tmp_path) for batch in batches)

    assert faster(few, many) == {"pairs"}
    # Each has something to go through, or it would say nothing.
    assert min(few.values()) > 0


def test_every_check_on_a_description_grows_with_the_descriptions(
    batches: tuple[Batch, Batch], tmp_path: Path
) -> None:
    few, many = (checks(batch, tmp_path, across=False) for batch in batches)

    assert faster(few, many) == {"pairs"}


def test_every_check_across_descriptions_grows_with_the_descriptions(
    descriptions: list[Description], tmp_path: Path
) -> None:
    # Of different agencies, for the same one twice is what they look for.
    few, many = (
        checks(numbered(some), tmp_path, across=True) for some in (descriptions[:FEW], descriptions)
    )

    assert faster(few, many, limit=5) == {"pairs"}
