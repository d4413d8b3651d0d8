"""Queries, OWL 2 RL rules and a description logic reasoner derive the same stages."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from itertools import combinations, product
from math import comb
from multiprocessing import get_context
from random import Random
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.reasoning import Stages
from dgmf_kg.reasoning.closure import ROOT as ROOT_ONTOLOGY
from dgmf_kg.reasoning.closure import STAGES, load_closure
from dgmf_kg.reasoning.hermit import classify
from dgmf_kg.reasoning.ntriples import logical
from dgmf_kg.reasoning.ntriples import read as facts_of
from dgmf_kg.reasoning.run import inferred_stages, queried_stages, triples_of
from engines import ROOT, assess, read
from reasoning.derivations import (
    CELLS,
    CRITERIA,
    DIMENSIONS,
    LADDER,
    OF_CELL,
    STAGES_FILE,
    Made,
    classified,
    closed,
    disagreements,
    profile,
    proving,
    queried,
)
from reasoning.runs import ntriples

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
PROFILES = tuple(product(range(5), repeat=len(DIMENSIONS)))
SCOPES = tuple(
    excluded for count in range(len(DIMENSIONS) + 1) for excluded in combinations(DIMENSIONS, count)
)
CHUNK = 4096
OTHERS = ("Conflicting", "NotMet", "Unknown")


def statuses_of(code: str) -> tuple[str, ...]:
    """The statuses that the finding on a criterion can have."""
    return ("Met", *OTHERS, *(("NotApplicable",) if CRITERIA[code] else ()))


def made_of(statuses: dict[str, str], excluded: tuple[str, ...] = ()) -> Made:
    """The assessment whose findings have those statuses, unknown where none is given."""
    return Made(
        frozenset(code for code, status in statuses.items() if status == "Met"),
        frozenset(code for code, status in statuses.items() if status == "NotApplicable"),
        frozenset(excluded),
        tuple(statuses.items()),
    )


def random_made(count: int) -> list[Made]:
    """Assessments with findings of every status, from few criteria met to nearly all."""
    random = Random(20250930)  # noqa: S311 - the same every time
    found = []
    for number in range(count):
        share = number / count
        statuses = {
            code: random.choices(
                all_of_it := statuses_of(code),
                [1 + 40 * share, *(1 for _ in all_of_it[1:])],
            )[0]
            for code in CRITERIA
        }
        found.append(made_of(statuses, random.choice([(), (), *SCOPES])))
    return found


def every_finding_of_every_cell() -> list[Made]:
    """Assessments that together give the criteria of each cell every combination of statuses."""
    of_cell = [
        [dict(zip(codes, statuses, strict=True)) for statuses in product(*map(statuses_of, codes))]
        for codes in OF_CELL.values()
    ]
    return [
        made_of({c: s for ways in of_cell for c, s in ways[number % len(ways)].items()})
        for number in range(max(map(len, of_cell)))
    ]


def stratified(count: int) -> list[Made]:
    """At least so many combinations of proven cells, evenly over how many cells are proven."""
    random = Random(20250930)  # noqa: S311 - the same every time
    sizes = range(len(CELLS) + 1)
    taken = count // len(sizes)
    while sum(min(taken, comb(len(CELLS), size)) for size in sizes) < count:
        taken += 1
    found = []
    for size in sizes:
        wanted = min(taken, comb(len(CELLS), size))
        chosen: set[tuple[str, ...]] = set()
        while len(chosen) < wanted:
            chosen.add(tuple(sorted(random.sample(CELLS, size))))
        found += [proving(cells) for cells in sorted(chosen)]
    return found


def broken(tmp_path: Path, was: str, becomes: str) -> Path:
    """A copy of the derivation of stages with one thing changed."""
    text = STAGES_FILE.read_text(encoding="utf-8")
    assert was in text
    copy = tmp_path / "stages.ttl"
    copy.write_text(text.replace(was, becomes, 1), encoding="utf-8")
    return copy


def test_hermit_gives_every_example_the_stages_that_the_queries_give_it() -> None:
    outcomes = [assess(read(path)) for path in EXAMPLES]
    runs = [triple for outcome in outcomes for triple in facts_of(ntriples(outcome))]
    triples = logical([*triples_of(load_closure(ROOT_ONTOLOGY, STAGES)), *runs])
    result = classify(triples, [outcome.run.value for outcome in outcomes])
    assert result.is_consistent
    assert frozenset() == result.unsatisfiable
    expected = queried_stages(triples, LADDER)
    assert {outcome.run.value for outcome in outcomes} == expected.keys()
    assert expected == inferred_stages(result, LADDER)


def test_all_combinations_of_cells_of_one_dimension_agree() -> None:
    made = [
        proving(cells)
        for code in DIMENSIONS
        for of_dimension in ([cell for cell in CELLS if cell.startswith(code)],)
        for size in range(len(of_dimension) + 1)
        for cells in combinations(of_dimension, size)
    ]
    assert 4 * 16 == len(made)
    assert queried(made) == closed(made)


def test_all_profiles_agree() -> None:
    made = [profile(ranks) for ranks in PROFILES]
    assert 5**4 == len(made)
    expected = [Stages(dict(zip(DIMENSIONS, ranks, strict=True)), min(ranks)) for ranks in PROFILES]
    assert expected == [derived.stages for derived in queried(made)]
    assert expected == [derived.stages for derived in closed(made)]


def test_every_combination_of_findings_proves_the_same_cells() -> None:
    made = every_finding_of_every_cell()
    # One criterion of SVC-2 always applies, two may be inapplicable; no cell has more ways.
    assert 4 * 5 * 5 == len(made)
    assert queried(made) == closed(made)


def test_random_findings_and_scopes_agree() -> None:
    made = random_made(1000)
    derived = queried(made)
    assert {None, 0, 1, 2, 3, 4} <= {one.stages.overall for one in derived}
    assert derived == closed(made)


def test_hermit_agrees_on_a_stratified_sample_of_proven_cells() -> None:
    made = stratified(512)
    assert 512 <= len(set(made))
    assert queried(made) == classified(made)


def test_hermit_agrees_on_findings_and_scopes() -> None:
    scopes = [profile((1, 2, 3, 4), excluded) for excluded in SCOPES]
    made = [*scopes, *every_finding_of_every_cell(), *random_made(80)]
    assert queried(made) == classified(made)


@pytest.mark.slow
def test_all_profiles_agree_whatever_is_out_of_scope() -> None:
    made = [profile(ranks, excluded) for ranks in PROFILES for excluded in SCOPES]
    assert 5**4 * 2**4 == len(made)
    assert queried(made) == closed(made)


@pytest.mark.slow
def test_all_combinations_of_proven_cells_agree() -> None:
    assert 16 == len(CELLS)
    chunks = [range(first, first + CHUNK) for first in range(0, 2 ** len(CELLS), CHUNK)]
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        assert [] == [number for found in pool.map(disagreements, chunks) for number in found]


def test_an_assessment_with_nothing_in_scope_has_no_overall_stage_whatever_it_reaches() -> None:
    made = [profile((4, 4, 4, 4), DIMENSIONS), profile((0, 0, 0, 0), DIMENSIONS)]
    for derive in (queried, closed, classified):
        assert [None, None] == [derived.stages.overall for derived in derive(made)]


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        # an axiom dropped: the condition proves a class that nobody asks about
        ("    rdfs:subClassOf fw:AssessmentProving-SVC-2 .", "    rdfs:subClassOf fw:Nobody ."),
        # a step that leaves out the earlier stages
        ("( fw:AssessmentReaching-CHN-2 fw:AssessmentProving-CHN-3 )", "( fw:AssessmentProving-CHN-3 )"),
        # an exemption from a criterion that always applies
        ("owl:onProperty dgmf:meets ;\n    owl:hasValue fw:CHN-1.1", "owl:onProperty dgmf:isExemptFrom ;\n    owl:hasValue fw:CHN-1.1"),
        # a dimension that may not be out of scope
        ("owl:onProperty dgmf:excludes ; owl:hasValue fw:TEC", "owl:onProperty dgmf:excludes ; owl:hasValue fw:MGT"),
    ],
)  # fmt: skip
def test_a_broken_derivation_disagrees(tmp_path: Path, was: str, becomes: str) -> None:
    made = [
        profile((4, 4, 4, 4)),
        profile((4, 4, 0, 4)),
        profile((1, 1, 1, 0), ("TEC",)),
        *random_made(100)[-30:],
    ]
    copy = broken(tmp_path, was, becomes)
    expected = queried(made)
    assert expected == closed(made)
    assert expected != closed(made, copy)
    assert expected != classified(made, copy)
