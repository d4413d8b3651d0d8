"""A plan gives the stage that it promises, and no step of it can be left out."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.synthetic import (
    ANY_SCOPE,
    ANY_STATUSES,
    CRITERIA,
    DIMENSIONS,
    FRAMEWORK,
    assessed,
    derived,
    example,
)
from dgmf_kg.assessment.plan import Kind, Plan, plan
from dgmf_kg.assessment.stages import Proven, proven
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.inference import FRAMEWORK_GRAPH
from dgmf_kg.namespaces import FW
from dgmf_kg.resources import framework_file
from dgmf_kg.store import EmbeddedStore, parse

STAGES = [str(stage.rank) for stage in FRAMEWORK.stages.values()]

tried = settings(
    max_examples=100,
    deadline=None,
    derandomize="CI" in os.environ,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def all_are(status: str, **others: str) -> dict[str, str]:
    """Every criterion with one status, but for some, by code with an underscore for each sign."""
    named = {FW + code.replace("_", "-", 1).replace("_", "."): one for code, one in others.items()}
    assert named.keys() <= set(CRITERIA)
    return {**dict.fromkeys(CRITERIA, status), **named}


def planned(
    statuses: dict[str, str], to: str, *dimensions: str, excluded: frozenset[str] = frozenset()
) -> Plan:
    """The plan for findings with these statuses."""
    return plan(assessed(statuses, excluded), FRAMEWORK, to, dimensions)


def codes(found: Plan) -> list[str]:
    """The codes of the steps in their order."""
    return [step.criterion.code for step in found.steps]


@tried
@given(ANY_STATUSES, ANY_SCOPE)
def test_what_a_plan_takes_for_proven_is_what_the_queries_prove(
    statuses: dict[str, str], excluded: frozenset[str]
) -> None:
    expected = derived(statuses, excluded)
    assert Proven(expected.cells, expected.dimensions, expected.overall) == proven(
        FRAMEWORK, statuses, excluded
    )


def test_the_queries_and_a_plan_see_a_cell_without_criteria_alike() -> None:
    kept = [iri for iri in CRITERIA if iri != FW + "MGT-2.1"]
    without = replace(FRAMEWORK, criteria={iri: FRAMEWORK.criteria[iri] for iri in kept})
    document = parse(framework_file())
    place = document.without({(FW + "MGT-2.1", "https://w3id.org/dgmf/ontology#belongsToCell")})
    store = EmbeddedStore()
    store.add(place, FRAMEWORK_GRAPH)
    statuses = dict.fromkeys(kept, "met")
    expected = derived(statuses, frozenset(), store)
    assert 1 == expected.dimensions["MGT"] == expected.overall
    assert Proven(expected.cells, expected.dimensions, expected.overall) == proven(
        without, statuses
    )


@tried
@given(
    ANY_STATUSES,
    ANY_SCOPE.filter(lambda scope: len(scope) < len(DIMENSIONS)),
    st.sampled_from(STAGES),
    st.lists(st.sampled_from(DIMENSIONS), unique=True, max_size=2),
    st.data(),
)
def test_a_plan_gives_its_stage_and_without_any_one_step_it_does_not(
    statuses: dict[str, str],
    excluded: frozenset[str],
    to: str,
    dimensions: list[str],
    data: st.DataObject,
) -> None:
    found = planned(statuses, to, *dimensions, excluded=excluded)
    goals = [goal.dimension.code for goal in found.goals]

    def reaches(left_out: str | None) -> bool:
        done = [step.criterion.iri for step in found.steps if step.criterion.iri != left_out]
        then = derived({**statuses, **dict.fromkeys(done, "met")}, excluded)
        if found.is_overall:
            return then.overall is not None and then.overall >= int(to)
        return all(then.dimensions[goal] >= int(to) for goal in goals)

    assert reaches(None)
    if found.steps:
        # One left out at random, by the queries; all of them, by what the test above holds equal.
        left_out = data.draw(st.sampled_from(found.steps)).criterion.iri
        assert not reaches(left_out)
    for step in found.steps:
        done = {one.criterion.iri: "met" for one in found.steps if one is not step}
        then = proven(FRAMEWORK, {**statuses, **done}, excluded)
        assert min(then.dimensions[goal] for goal in goals) < int(to)


@tried
@given(ANY_STATUSES, st.sampled_from(STAGES))
def test_a_step_comes_after_those_it_depends_on_and_what_steps_unlock_adds_up(
    statuses: dict[str, str], to: str
) -> None:
    found = planned(statuses, to)
    order = [step.criterion.iri for step in found.steps]
    assert [*range(1, len(order) + 1)] == [step.number for step in found.steps]
    for at, iri in enumerate(order):
        assert not set(FRAMEWORK.dependencies.get(iri, ())) & set(order[at + 1 :])
    before = proven(FRAMEWORK, statuses)
    after = proven(FRAMEWORK, {**statuses, **dict.fromkeys(order, "met")})
    cells = [
        (dimension.code, stage.rank)
        for step in found.steps
        for dimension, stage in step.unlocks.cells
    ]
    gained = {FRAMEWORK.cells[cell] for cell in after.cells - before.cells}
    assert sorted(gained) == sorted(cells)
    overall = [step.unlocks.overall.rank for step in found.steps if step.unlocks.overall]
    assert overall == sorted(set(overall))
    assert after.overall == (overall[-1] if overall else before.overall)


@tried
@given(ANY_STATUSES, st.sampled_from(STAGES))
def test_each_status_has_its_list_and_nothing_met_is_proposed(
    statuses: dict[str, str], to: str
) -> None:
    found = planned(statuses, to)
    lists = {"not-met": Kind.DO, "unknown": Kind.FIND_OUT, "conflicting": Kind.SETTLE}
    for step in found.steps:
        status = statuses[step.criterion.iri]
        assert lists.get(status, Kind.SETTLE) == step.kind
        assert "met" != status
    listed = [step.number for kind in Kind for step in found.listed(kind)]
    assert [step.number for step in found.steps] == sorted(listed)


def test_a_stage_that_is_reached_needs_no_step() -> None:
    found = planned(all_are("met"), "4")
    assert found.is_reached
    assert ("4", "4") == (
        str(found.overall_now and found.overall_now.rank),
        str(found.overall_then and found.overall_then.rank),
    )


def test_a_prerequisite_of_another_dimension_is_named_and_never_added() -> None:
    found = planned(all_are("met", TEC_3_1="not-met", SVC_4_1="unknown"), "4", "SVC")
    (step,) = found.steps
    (before,) = step.prerequisites
    assert ("SVC-4.1", "TEC-3.1", "not-met", None) == (
        step.criterion.code,
        before.criterion.code,
        before.status,
        before.step,
    )


def test_a_prerequisite_that_is_a_step_itself_comes_first_and_is_named_by_its_number() -> None:
    found = planned(all_are("met", CHN_1_1="not-met", SVC_2_1="unknown"), "2")
    assert ["CHN-1.1", "SVC-2.1"] == codes(found)
    assert [("CHN-1.1", 1)] == [
        (one.criterion.code, one.step) for one in found.steps[1].prerequisites
    ]


def test_steps_wait_for_each_other_through_an_open_criterion_that_is_no_step() -> None:
    # SVC-2.1 waits for CHN-1.1, which is turned to wait for SVC-2.3, of the same stage.
    dependencies = {FW + "SVC-2.1": (FW + "CHN-1.1",), FW + "CHN-1.1": (FW + "SVC-2.3",)}
    turned = replace(FRAMEWORK, dependencies=dependencies)
    statuses = all_are("met", SVC_2_1="unknown", SVC_2_3="unknown", CHN_1_1="unknown")
    found = plan(assessed(statuses, frozenset()), turned, "2", ["SVC"])
    assert ["SVC-2.3", "SVC-2.1"] == codes(found)
    settled = {**statuses, FW + "CHN-1.1": "met"}
    found = plan(assessed(settled, frozenset()), turned, "2", ["SVC"])
    assert ["SVC-2.1", "SVC-2.3"] == codes(found)


def test_of_a_cell_that_is_exempted_as_a_whole_the_criterion_that_always_applies_is_proposed() -> (
    None
):
    exempt = dict.fromkeys(("CHN_3_1", "CHN_3_2", "CHN_3_3"), "not-applicable")
    found = planned(all_are("met", **exempt), "3")
    # CHN-3.1 may be inapplicable; CHN-3.2 and CHN-3.3 may not.
    assert [("CHN-3.2", Kind.SETTLE)] == [(s.criterion.code, s.kind) for s in found.steps]


def test_an_exemption_beside_a_criterion_that_is_met_is_left_alone() -> None:
    assert planned(all_are("met", CHN_3_1="not-applicable"), "4").is_reached


def test_a_dimension_out_of_scope_is_planned_for_only_when_it_is_named() -> None:
    statuses = all_are("met", SVC_1_1="not-met", TEC_1_1="not-met")
    outside = frozenset({"SVC"})
    assert ["TEC-1.1"] == codes(planned(statuses, "1", excluded=outside))
    named = planned(statuses, "1", "SVC", excluded=outside)
    assert ["SVC-1.1"] == codes(named)
    assert [False] == [goal.in_scope for goal in named.goals]
    assert None is named.steps[0].unlocks.overall


def test_a_goal_that_cannot_be_planned_is_refused() -> None:
    assessment, framework = example()
    cells = {**framework.cells, FW + "TEC-X": ("TEC", 1)}
    circle = {FW + "SVC-3.1": (FW + "SVC-3.2",), FW + "SVC-3.2": (FW + "SVC-3.1",)}
    nowhere = assessed(all_are("met"), frozenset(DIMENSIONS))
    refused = [
        ("plan-cell-empty", assessment, replace(framework, cells=cells)),
        ("plan-circle", assessment, replace(framework, dependencies=circle)),
        ("plan-nothing-in-scope", nowhere, framework),
    ]
    for message_id, one, of in refused:
        with pytest.raises(BadArgumentError) as caught:
            plan(one, of, "3")
        assert message_id == caught.value.problem.message_id


@pytest.mark.parametrize(
    "text", ["3", "Citizen focus", "citizen-focus", "ขั้นประชาชนเป็นศูนย์กลาง", "ประชาชนเป็นศูนย์กลาง"]
)
def test_a_stage_goes_by_its_rank_and_its_names(text: str) -> None:
    assert 3 == planned(all_are("met"), text, "svc").target.rank


@pytest.mark.parametrize("text", ["0", "5", "", "three"])
def test_a_stage_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(BadArgumentError) as caught:
        planned(all_are("met"), text)
    assert "stage-unknown" == caught.value.problem.message_id
