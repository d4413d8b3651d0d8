"""Gaps between what projects need and who is able and ready; each hangs on single facts."""

from __future__ import annotations

import pytest

from engines import ENGINES, Engine
from inquiries import ask, base, edited, inquiry, lines, selects

DAY = "2025-09-30"
TOLD = (
    "actions",
    "criteria-at-stake",
    "exposure",
    "gaps",
    "gaps-without-action",
    "gaps-without-risk",
    "risks",
    "said-by-others",
)
NONE = {"said-by-others need said-of-b b a"}


def told(edit: str = "", day: str = DAY, engine: Engine = "oxigraph") -> set[str]:
    return lines(ask("capability", edited("capability", edit) | inquiry(day), engine), *TOLD)


def _swap(subject: str, predicate: str, old: str, new: str) -> str:
    """An update that gives one property of one thing another value."""
    triple = f"ex:{subject} dgmf:{predicate}"
    return f"DELETE DATA {{ {triple} {old} }} ; INSERT DATA {{ {triple} {new} }}"


def _drop(subject: str, predicate: str, value: str) -> str:
    return f"DELETE DATA {{ ex:{subject} dgmf:{predicate} {value} }}"


def _date(day: str) -> str:
    return f'"{day}"^^xsd:date'


def of_need(*kinds: str) -> set[str]:
    """What a gap of the first need brings: its kinds, action, two risks, exposure of all three."""
    return {
        *(f"gaps need need/gap {kind}" for kind in kinds),
        "actions need/gap action head 2025-12-31 false",
        "criteria-at-stake project need/gap TEC-1.1",
        "risks need/gap risk RiskRank3 RiskRank4 RiskLevel3 3",
        "risks need/gap small-risk RiskRank2 RiskRank2 RiskLevel1 1",
        *(
            f"exposure {exposed} RiskLevel3 RiskLevel{level} 1"
            for exposed in ("project", "a", "b")
            for level in (1, 3)
        ),
    }


def of_post(*kinds: str) -> set[str]:
    """What a gap of the second need brings: no action, one small risk."""
    gap = "need-of-post/gap"
    return {
        *(f"gaps need-of-post {gap} {kind}" for kind in kinds),
        f"criteria-at-stake project {gap} SVC-3.1",
        f"criteria-at-stake project {gap} SVC-3.2",
        f"gaps-without-action need-of-post {gap}",
        f"risks {gap} small-risk RiskRank2 RiskRank2 RiskLevel1 1",
        *(f"exposure {exposed} RiskLevel1 RiskLevel1 1" for exposed in ("project", "a", "b")),
    }


def of_system(*kinds: str) -> set[str]:
    """What a gap of the third need brings: neither action nor risk, and no criterion is served."""
    gap = "need-of-system/gap"
    return {
        *(f"gaps need-of-system {gap} {kind}" for kind in kinds),
        f"gaps-without-action need-of-system {gap}",
        f"gaps-without-risk need-of-system {gap}",
    }


# What is done to the facts; what is told then, beside what is told already.
GAPS: list[tuple[str, str, set[str]]] = [
    (
        "a holding is not stated",
        _drop("description-a", "states", "ex:skill"),
        of_need("GapAbsent"),
    ),
    (
        "a holding is of another capability",
        _swap("skill", "ofCapability", "fw:SecurityCapability", "fw:ArchitectureCapability"),
        of_need("GapAbsent"),
    ),
    (
        "a holding has ended",
        'INSERT DATA { ex:skill dgmf:validUntil "2025-09-29"^^xsd:date }',
        of_need("GapAbsent"),
    ),
    (
        "a post is in no agency of the project",
        "DELETE DATA { ex:officer org:postIn ex:b }",
        of_post("GapAbsent"),
    ),
    (
        "a system is operated by nobody",
        _drop("system", "isOperatedBy", "ex:a"),
        of_system("GapAbsent"),
    ),
    (
        "ability is a rank lower",
        _swap("skill", "ability", "fw:AbilitySufficient", "fw:AbilityBasic"),
        of_need("GapBelowAbility"),
    ),
    (
        "ability is not stated",
        _drop("skill", "ability", "fw:AbilitySufficient"),
        of_need("GapBelowAbility"),
    ),
    (
        "more ability is needed",
        _swap("need", "neededAbility", "fw:AbilitySufficient", "fw:AbilityStrong"),
        of_need("GapBelowAbility"),
    ),
    (
        "a post is not ready",
        _swap("officer-skill", "readiness", "fw:Ready", "fw:NotReady"),
        of_post("GapNotReady"),
    ),
    (
        "readiness is not stated",
        _drop("skill", "readiness", "fw:Ready"),
        of_need("GapNotReady"),
    ),
    (
        "no review is stated",
        _drop("platform-test", "reviewedIn", "ex:review"),
        of_system("GapNeverReviewed"),
    ),
    (
        "the only review comes after the day",
        _swap("officer-skill", "reviewedIn", "ex:review", "ex:late-review"),
        of_post("GapNeverReviewed"),
    ),
    (
        "the last review is older by far",
        _drop("skill", "reviewedIn", "ex:review"),
        of_need("GapReviewTooOld"),
    ),
    (
        "a holder falls short in three ways",
        (
            f"{_drop('skill', 'reviewedIn', 'ex:review')} ; {_drop('skill', 'readiness', 'fw:Ready')} ;"
            f" {_drop('skill', 'ability', 'fw:AbilitySufficient')}"
        ),
        of_need("GapBelowAbility", "GapNotReady", "GapReviewTooOld"),
    ),
]
GAP = _drop("description-a", "states", "ex:skill")

# What is done beside a gap that is open; the lines that come, and those that go.
CONSEQUENCES: list[tuple[str, str, set[str], set[str]]] = [
    (
        "the action is not stated",
        _drop("description-a", "states", "ex:action"),
        {"gaps-without-action need need/gap"},
        {"actions need/gap action head 2025-12-31 false"},
    ),
    (
        "the action was due the day before",
        _swap("action", "dueDate", _date("2025-12-31"), _date("2025-09-29")),
        {"actions need/gap action head 2025-09-29 true"},
        {"actions need/gap action head 2025-12-31 false"},
    ),
    (
        "the action has no owner",
        _drop("action", "isAssignedTo", "ex:head"),
        {"actions need/gap action  2025-12-31 false"},
        {"actions need/gap action head 2025-12-31 false"},
    ),
    (
        "the impact is a rank lower",
        _swap("risk", "impact", "fw:RiskRank4", "fw:RiskRank3"),
        {
            "risks need/gap risk RiskRank3 RiskRank3 RiskLevel2 2",
            *(
                f"exposure {exposed} RiskLevel2 RiskLevel{level} 1"
                for exposed in ("project", "a", "b")
                for level in (1, 2)
            ),
        },
        {
            "risks need/gap risk RiskRank3 RiskRank4 RiskLevel3 3",
            *(
                f"exposure {exposed} RiskLevel3 RiskLevel{level} 1"
                for exposed in ("project", "a", "b")
                for level in (1, 3)
            ),
        },
    ),
    (
        "the risk is not weighed",
        _drop("risk", "likelihood", "fw:RiskRank3"),
        {f"exposure {exposed} RiskLevel1 RiskLevel1 1" for exposed in ("project", "a", "b")},
        {
            "risks need/gap risk RiskRank3 RiskRank4 RiskLevel3 3",
            *(
                f"exposure {exposed} RiskLevel3 RiskLevel{level} 1"
                for exposed in ("project", "a", "b")
                for level in (1, 3)
            ),
        },
    ),
    (
        "a second need is not satisfied",
        _drop("description-b", "states", "ex:officer-skill"),
        {
            *(line for line in of_post("GapAbsent") if not line.startswith("exposure")),
            *(f"exposure {exposed} RiskLevel3 RiskLevel1 2" for exposed in ("project", "a", "b")),
        },
        {f"exposure {exposed} RiskLevel3 RiskLevel1 1" for exposed in ("project", "a", "b")},
    ),
    (
        "one agency has left the project",
        _drop("project", "isUndertakenBy", "ex:b"),
        {
            *(line for line in of_post("GapAbsent") if not line.startswith("exposure")),
            *(f"exposure {exposed} RiskLevel3 RiskLevel1 2" for exposed in ("project", "a")),
        },
        {
            "said-by-others need said-of-b b a",
            *(f"exposure {exposed} RiskLevel3 RiskLevel1 1" for exposed in ("project", "a", "b")),
            "exposure b RiskLevel3 RiskLevel3 1",
        },
    ),
    (
        "another agency says of itself what was said of it",
        "INSERT DATA { ex:description-b dgmf:states ex:said-of-b }",
        set(),
        of_need("GapAbsent") | NONE,
    ),
    (
        "the project has ended",
        _swap("project", "validUntil", _date("2026-09-30"), _date("2025-09-29")),
        set(),
        of_need("GapAbsent"),
    ),
]


@pytest.mark.parametrize("engine", ENGINES)
def test_where_every_need_is_satisfied_there_is_no_gap(engine: Engine) -> None:
    assert told(engine=engine) == NONE


@pytest.mark.parametrize(("edit", "come"), [g[1:] for g in GAPS], ids=[g[0] for g in GAPS])
@pytest.mark.parametrize("engine", ENGINES)
def test_one_missing_fact_opens_exactly_its_gap(edit: str, come: set[str], engine: Engine) -> None:
    assert come | NONE == told(edit, engine=engine)


@pytest.mark.parametrize(
    ("edit", "come", "go"), [c[1:] for c in CONSEQUENCES], ids=[c[0] for c in CONSEQUENCES]
)
@pytest.mark.parametrize("engine", ENGINES)
def test_one_fact_turns_exactly_what_follows_from_a_gap(
    edit: str, come: set[str], go: set[str], engine: Engine
) -> None:
    before, after = told(GAP, engine=engine), told(f"{GAP} ; {edit}", engine=engine)
    assert come == after - before
    assert go == before - after


@pytest.mark.parametrize(
    ("reviewed", "day", "is_too_old"),
    [
        ("2024-09-30", "2025-09-30", False),
        ("2024-09-30", "2025-10-01", True),
        ("2024-09-29", "2025-09-30", True),
        ("2024-10-31", "2025-10-01", False),
        ("2024-08-31", "2025-09-01", True),
        ("2024-02-29", "2025-02-28", False),
        ("2024-02-29", "2025-03-01", True),
        ("2024-12-31", "2025-12-31", False),
        ("2024-12-31", "2026-01-01", True),
    ],
)
@pytest.mark.parametrize("engine", ENGINES)
def test_a_review_is_too_old_when_more_than_twelve_months_have_passed(
    reviewed: str, day: str, engine: Engine, *, is_too_old: bool
) -> None:
    edit = (
        f"{_swap('review', 'reviewDate', _date('2024-09-30'), _date(reviewed))} ;"
        f" {_drop('skill', 'reviewedIn', 'ex:late-review')} ;"
        ' INSERT DATA { ex:review dgmf:reviewDate "2020-01-01"^^xsd:date }'
    )
    kinds = {line.split()[-1] for line in told(edit, day, engine) if line.startswith("gaps need ")}
    assert ({"GapReviewTooOld"} if is_too_old else set()) == kinds


@pytest.mark.parametrize("engine", ENGINES)
def test_one_holder_who_falls_short_in_nothing_is_enough(engine: Engine) -> None:
    second = (
        "INSERT DATA { ex:description-b dgmf:states ex:second . ex:second a dgmf:CapabilityHolding ;"
        " dgmf:ofCapability fw:SecurityCapability ; dgmf:hasHolder ex:b }"
    )
    answer = ask("capability", edited("capability", second) | inquiry(DAY), engine)
    short = {row[-1] for row in answer.rows["considered"] if row[:2] == ("need", "second")}
    assert {"GapBelowAbility", "GapNeverReviewed", "GapNotReady"} == short
    assert set() == answer.rows["gaps"]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_project_that_states_no_need_is_told_apart(engine: Engine) -> None:
    answer = ask("capability", base("capability") | inquiry(DAY), engine)
    assert {("bare-project",)} == answer.rows["projects-without-need"]
    expected = {("bare-project", "b"), ("project", "a"), ("project", "b")}
    assert expected == answer.rows["projects"]


def test_both_engines_derive_the_same_and_every_query_has_a_row_in_some_case() -> None:
    edits = [edit for _, edit, _ in GAPS]
    answers = []
    for edit in edits:
        given = edited("capability", edit) | inquiry(DAY)
        answers.append(ask("capability", given))
        assert ask("capability", given, "rdflib") == answers[-1]
    assert set() == {
        name for name in selects("capability") if not any(a.rows[name] for a in answers)
    }
