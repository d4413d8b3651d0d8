"""A roll-up takes each unit once and gives the stage of its policy, as counted by hand."""

from __future__ import annotations

import os
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.synthetic import FRAMEWORK, example
from dgmf_kg.assessment import Assessment, Assessor, Attainment, Parameters
from dgmf_kg.assessment.policies import Policy, policy_named
from dgmf_kg.assessment.register import read_branch
from dgmf_kg.assessment.rollup import Gathering, RollUp, facts, together
from dgmf_kg.errors import BadArgumentError, BadInputError
from dgmf_kg.inference import FRAMEWORK_GRAPH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dgmf_kg.errors import DgmfError

ROOT = Path(__file__).parents[2]
EX = "https://example.org/"
POLICIES = ("worst", "best", "median", "share:0.5", "share:0.6", "share:0.334", "share:1")
CLAIMS = ROOT / "examples" / "claims-only" / "claims-only.ttl"
FACTS = ROOT / "examples" / "interoperability" / "interoperability.ttl"
QUERIES = ROOT / "queries" / "rollup"

Ranks = tuple[int, int] | None
"""Proven and possible rank of a dimension; None where it is out of scope."""

RANKS = st.one_of(
    st.none(),
    st.tuples(st.integers(0, 4), st.integers(0, 4)).map(lambda two: (min(two), max(two))),
)
DIMENSIONS = len(FRAMEWORK.dimensions)
UNITS = st.lists(st.tuples(*[RANKS] * DIMENSIONS), min_size=1, max_size=9)

tried = settings(
    max_examples=60,
    deadline=None,
    derandomize="CI" in os.environ,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def _with(attainment: Attainment, ranks: Ranks) -> Attainment:
    proven, possible = ranks or (0, 0)
    return replace(
        attainment, proven_rank=proven, possible_rank=possible, in_scope=ranks is not None
    )


def assessments(units: Sequence[Sequence[Ranks]]) -> list[Assessment]:
    """One assessment of each unit with these ranks in each dimension."""
    like, _ = example()
    assert like.overall is not None
    made = []
    for number, ranks in enumerate(units):
        in_scope = [one for one in ranks if one is not None]
        overall = tuple(map(min, zip(*in_scope, strict=True)))
        made.append(
            replace(
                like,
                iri=f"{EX}{number}/run",
                description=f"{EX}{number}/description",
                agency=f"{EX}{number}",
                dimensions=tuple(map(_with, like.dimensions, ranks)),
                overall=_with(like.overall, (overall[0], overall[1])) if overall else None,
            )
        )
    return made


def by_hand(ranks: list[int], policy: str) -> int:
    """The rank of a policy, from the sorted ranks of the units; 0 where there is none."""
    ordered = sorted(ranks)
    if not ordered:
        return 0
    if policy == "worst":
        return ordered[0]
    if policy == "best":
        return ordered[-1]
    if policy == "median":
        return ordered[(len(ordered) - 1) // 2]
    share = Fraction(policy.removeprefix("share:"))
    enough = [one for one in range(5) if sum(r >= one for r in ordered) >= share * len(ordered)]
    return max(enough)


@tried
@given(UNITS, st.sampled_from(POLICIES))
def test_a_roll_up_is_what_one_counts_by_hand(units: list[tuple[Ranks, ...]], policy: str) -> None:
    found = list(together(assessments(units), FRAMEWORK, policy_named(policy)))
    assert DIMENSIONS + 1 == len(found)
    columns: list[list[tuple[int, int]]] = [
        [unit[at] for unit in units if unit[at] is not None]  # type: ignore[misc]
        for at in range(DIMENSIONS)
    ]
    overall = [[one for one in unit if one] for unit in units]
    columns.append([(min(p for p, _ in one), min(q for _, q in one)) for one in overall if one])
    for one, column in zip(found, columns, strict=True):
        assert len(column) == one.units
        assert len(units) - len(column) == len(one.outside)
        assert by_hand([p for p, _ in column], policy) == (one.proven.rank if one.proven else 0)
        assert by_hand([q for _, q in column], policy) == (one.possible.rank if one.possible else 0)
        for count in one.counts:
            assert sum(p >= count.stage.rank for p, _ in column) == count.proven
            assert sum(q >= count.stage.rank for _, q in column) == count.possible


@pytest.mark.parametrize(
    "units",
    [
        [[(0, 2), (1, 1), (4, 4), (2, 3)]],
        [[(0, 2), None, (4, 4), (2, 3)], [(1, 2), None, (3, 3), None], [None] * 4],
        [[None] * 4],
    ],
)
def test_both_engines_count_alike(units: list[list[Ranks]]) -> None:
    store, graph = facts(assessments(units))
    query = (QUERIES / "at-or-above.rq").read_text(encoding="utf-8")
    fast = store.select(query, [FRAMEWORK_GRAPH, graph])
    # All that the query reads of the framework, for rdflib is slow to read the rest.
    framework = store.ntriples(FRAMEWORK_GRAPH).splitlines()
    stages = [line for line in framework if "#Stage>" in line or "#rank>" in line]
    text = store.ntriples(graph) + "\n".join(stages)
    reference = rdflib.Graph().parse(data=text, format="nt").query(query)
    assert fast == [
        {str(name): str(value) for name, value in row.items()} for row in reference.bindings
    ]


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        # Two units: the median is the lower one.
        ([1, 3], {"worst": 1, "best": 3, "median": 1, "share:0.5": 3, "share:0.51": 1}),
        # Exactly the share is enough, which a division would miss: 3 of 5 are 0.6.
        ([0, 0, 2, 2, 4], {"worst": 0, "best": 4, "median": 2, "share:0.6": 2, "share:0.61": 0}),
        # None is below the first stage.
        ([0, 1, 1], {"worst": 0, "best": 1, "median": 1, "share:0.67": 0}),
    ],
)
def test_a_policy_gives_its_rank(units: list[int], expected: dict[str, int]) -> None:
    at_or_above = {rank: sum(one >= rank for one in units) for rank in range(1, 5)}
    for text, rank in expected.items():
        assert rank == policy_named(text).rank(at_or_above, len(units))


def test_a_policy_is_written_as_it_is_read() -> None:
    for text in ("worst", "best", "median", "share:0.8", "share:1", "share:0.334"):
        assert text == policy_named(text).text
    assert Policy("share", Fraction(4, 5)) == policy_named("share:0.80")


@pytest.mark.parametrize(
    "text", ["", "mean", "share", "share:", "share:0", "share:1.1", "share:80%", "share:nan"]
)
def test_a_policy_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(BadArgumentError) as caught:
        policy_named(text)
    assert "policy-unknown" == caught.value.problem.message_id


# Registers.

HEAD = (
    "@prefix dgmf: <https://w3id.org/dgmf/ontology#> .\n@prefix ex: <https://example.org/> .\n"
    "@prefix org: <http://www.w3.org/ns/org#> .\n"
)
TREE = """ex:left org:subOrganizationOf ex:top .
ex:right org:subOrganizationOf ex:top .
ex:both org:subOrganizationOf ex:left , ex:right .
ex:watched dgmf:isOverseenBy ex:left .
ex:below org:subOrganizationOf ex:watched .
ex:elsewhere org:subOrganizationOf ex:other .
"""


def units_of(tmp_path: Path, text: str, node: str, *, follow: bool) -> list[str]:
    """The names of the units of a branch."""
    path = tmp_path / "register.ttl"
    path.write_text(HEAD + text, encoding="utf-8")
    branch = read_branch(path, EX + node, follow_oversight=follow)
    return [unit.removeprefix(EX) for unit in branch.units]


def test_a_branch_is_the_node_and_all_below_it_each_once(tmp_path: Path) -> None:
    assert ["both", "left", "right", "top"] == units_of(tmp_path, TREE, "top", follow=False)
    assert ["both"] == units_of(tmp_path, TREE, "both", follow=False)
    assert ["alone"] == units_of(tmp_path, "ex:alone a dgmf:Agency .", "alone", follow=False)


def test_what_is_overseen_is_below_only_when_oversight_is_followed(tmp_path: Path) -> None:
    assert ["below", "both", "left", "watched"] == units_of(tmp_path, TREE, "left", follow=True)
    assert ["both", "left"] == units_of(tmp_path, TREE, "left", follow=False)


@pytest.mark.parametrize("name", ["units", "units-overseen", "circles", "circles-overseen"])
def test_both_engines_find_the_same_units(tmp_path: Path, name: str) -> None:
    circle = "ex:p org:subOrganizationOf ex:q . ex:q org:subOrganizationOf ex:p .\n"
    mixed = "ex:m org:subOrganizationOf ex:n . ex:n dgmf:isOverseenBy ex:m .\n"
    follow = name.endswith("overseen")
    graph = rdflib.Graph().parse(data=HEAD + TREE + circle + mixed, format="turtle")
    query = (QUERIES / f"{name}.rq").read_text(encoding="utf-8")
    bound = {"node": rdflib.URIRef(EX + "top")} if name.startswith("units") else {}
    found = [str(row["unit"]).removeprefix(EX) for row in graph.query(query, initBindings=bound)]  # type: ignore[index, call-overload]
    if name.startswith("units"):
        assert found == units_of(tmp_path, TREE + circle + mixed, "top", follow=follow)
    else:
        assert (["m", "n", "p", "q"] if follow else ["p", "q"]) == found


def refused(error: type[DgmfError], message_id: str, tmp_path: Path, text: str, node: str) -> None:
    """Hold a register to be refused with that message."""
    with pytest.raises(error) as caught:
        units_of(tmp_path, text, node, follow=False)
    assert message_id == caught.value.problem.message_id


def test_a_circle_in_the_branch_is_refused_and_one_elsewhere_is_told(tmp_path: Path) -> None:
    circle = "ex:top org:subOrganizationOf ex:both .\n"
    refused(BadInputError, "rollup-circle", tmp_path, TREE + circle, "top")
    elsewhere = "ex:other org:subOrganizationOf ex:elsewhere .\n"
    path = tmp_path / "register.ttl"
    path.write_text(HEAD + TREE + elsewhere, encoding="utf-8")
    branch = read_branch(path, EX + "top", follow_oversight=False)
    (problem,) = branch.problems
    assert "rollup-circle" == problem.message_id
    assert f"<{EX}elsewhere> <{EX}other>" == problem.values["units"]


def test_a_register_without_the_node_or_without_anything_is_refused(tmp_path: Path) -> None:
    refused(BadInputError, "rollup-node-unknown", tmp_path, TREE, "nowhere")
    refused(BadInputError, "file-no-triples", tmp_path, "", "top")


# Descriptions.


def gathered(
    tmp_path: Path, *files: Path, policy: str = "worst", period_end: str | None = None
) -> tuple[Gathering, RollUp]:
    """The roll-up of some files over a ministry with the departments of two examples."""
    path = tmp_path / "register.ttl"
    path.write_text(
        HEAD + "ex:coastal-forecasts org:subOrganizationOf ex:ministry , ex:centre .\n"
        "ex:small-waterways org:subOrganizationOf ex:centre .\n"
        "ex:centre org:subOrganizationOf ex:ministry .\n",
        encoding="utf-8",
    )
    branch = read_branch(path, EX + "ministry", follow_oversight=False)
    gathering = Gathering(branch, period_end)
    assessor = Assessor(Parameters())
    return gathering, gathering.roll_up(files, assessor, policy_named(policy), insist=False)


def changed(path: Path, name: Path, *pairs: tuple[str, str]) -> Path:
    """A copy of an example with other words in it."""
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    name.write_text(text, encoding="utf-8")
    return name


def test_units_are_counted_once_and_those_without_a_description_are_named(tmp_path: Path) -> None:
    other = ROOT / "examples" / "ahead" / "ahead.ttl"
    gathering, found = gathered(tmp_path, CLAIMS, FACTS, CLAIMS, other)
    assert [EX + "centre", EX + "ministry"] == list(found.undescribed)
    assert {EX + "coastal-forecasts", EX + "small-waterways"} == set(found.described)
    assert [2] * 5 == [one.units for one in found.stages]
    assert (other,) == found.elsewhere
    assert [] == gathering.problems
    overall = found.stages[-1]
    assert (1, 1) == tuple(stage and stage.rank for stage in (overall.proven, overall.possible))


def test_two_descriptions_of_one_agency_and_period_are_both_left_out(tmp_path: Path) -> None:
    twin = changed(CLAIMS, tmp_path / "twin.ttl", ("coastal-forecasts-2568", "another-2568"))
    gathering, found = gathered(tmp_path, CLAIMS, twin, FACTS)
    (problem,) = gathering.problems
    assert "rollup-double" == problem.message_id
    assert f"{CLAIMS}, {twin}" == problem.values["files"]
    assert EX + "coastal-forecasts" in found.undescribed
    assert {EX + "small-waterways"} == set(found.described)


def test_a_description_that_cannot_be_used_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    unfit = changed(CLAIMS, tmp_path / "unfit.ttl", ("dgmf:agencyType fw:Department ;", ""))
    missing = tmp_path / "missing.ttl"
    gathering, found = gathered(tmp_path, unfit, missing, FACTS)
    assert [unfit] == [outcome.path for outcome in gathering.barred]
    assert ["file-missing"] == [problem.message_id for problem in gathering.problems]
    assert {EX + "small-waterways"} == set(found.described)


def test_a_description_without_a_period_does_not_count_as_another_period(tmp_path: Path) -> None:
    unfit = changed(
        CLAIMS, tmp_path / "unfit.ttl", ("    dgmf:reportingPeriod ex:fiscal-year-2568 ;\n", "")
    )
    gathering, found = gathered(tmp_path, unfit, FACTS)
    assert [unfit] == [outcome.path for outcome in gathering.barred]
    assert ("2024-10-01", "2025-09-30") == found.period


def test_descriptions_of_several_periods_need_one_to_be_chosen(tmp_path: Path) -> None:
    later = changed(
        CLAIMS,
        tmp_path / "later.ttl",
        ('dcat:endDate "2025-09-30"', 'dcat:endDate "2025-12-31"'),
    )
    with pytest.raises(BadArgumentError) as caught:
        gathered(tmp_path, later, FACTS)
    assert "rollup-periods" == caught.value.problem.message_id
    _, found = gathered(tmp_path, later, FACTS, period_end="2025-09-30")
    assert (later,) == found.other_period
    assert {EX + "small-waterways"} == set(found.described)


def test_without_a_described_unit_there_is_no_result(tmp_path: Path) -> None:
    with pytest.raises(BadArgumentError) as caught:
        gathered(tmp_path, ROOT / "examples" / "ahead" / "ahead.ttl")
    assert "rollup-none" == caught.value.problem.message_id
