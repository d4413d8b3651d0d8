"""What changed between two assessments is laid at the right door."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.assessment import Assessor, Parameters
from dgmf_kg.assessment.comparison import (
    Cause,
    Comparison,
    FindingChange,
    FrameworkChange,
    Side,
    compare,
)
from dgmf_kg.assessment.saved import is_saved, read_saved
from dgmf_kg.assessment.sides import described_side, saved_side
from dgmf_kg.assessment.snapshot import (
    MadeWith,
    Observed,
    Reached,
    Snapshot,
    made_with,
)
from dgmf_kg.assessment.statements import differences
from dgmf_kg.errors import BadArgumentError, BadInputError
from dgmf_kg.report.assessment import to_json
from dgmf_kg.store import read_description

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
FIRST = ROOT / "examples" / "integrated" / "integrated.ttl"
SECOND = ROOT / "examples" / "integrated-next-year" / "integrated-next-year.ttl"
MADE_WITH = MadeWith("1.0.0", "content", "queries", {"MGT-1.1": "query", "MGT-2.1": "query"})

LATER, GRADE = "2026-09-30", "documented"


@dataclass(frozen=True)
class World:
    """What would be found in one description: the status of MGT-1.1 by date and grade."""

    statuses: Mapping[tuple[str, str], str]
    input_sha256: str = "first"
    made_with: MadeWith | None = MADE_WITH

    def at(self, as_of: str = "2025-09-30", grade: str = "self-claimed") -> Snapshot:
        """The assessment on a date with a minimum grade."""
        status = self.statuses[as_of, grade]
        rank = int(status == "met")
        return Snapshot(
            agency="https://example.org/agency",
            name={},
            period=("2024-10-01", "2025-09-30"),
            as_of=as_of,
            minimum_grade=grade,
            conforms=True,
            input_sha256=self.input_sha256,
            stages={"MGT": Reached(rank, 4, in_scope=True)},
            findings={"MGT-1.1": Observed(status, (), {})},
            made_with=self.made_with,
        )

    def side(self, as_of: str = "2025-09-30", grade: str = "self-claimed") -> Side:
        """That assessment with its description at hand."""
        return Side(
            self.at(as_of, grade),
            lambda day, lowest: self.at(day, lowest) if (day, lowest) in self.statuses else None,
        )


def world(now: str, later: str, strict: str, sha256: str = "first") -> World:
    """A description whose status is this now, that later, and another with a higher grade."""
    statuses = {
        ("2025-09-30", "self-claimed"): now,
        ("2025-09-30", GRADE): strict,
        (LATER, "self-claimed"): later,
        (LATER, GRADE): strict,
    }
    return World(statuses, sha256)


def moves(found: Comparison) -> list[tuple[list[str], str, str]]:
    """The moves of the one finding that changed or was held."""
    (change,) = (*found.findings, *found.held)
    return [([str(one) for one in move.causes], move.before, move.after) for move in change.moves]


def test_what_the_date_changes_is_the_dates_doing() -> None:
    one = world("met", "unknown", "unknown")
    found = compare(one.side(), one.side(LATER))
    assert [(["date"], "met", "unknown")] == moves(found)
    assert [(Cause.DATE,)] == [move.causes for move in found.stages[0].moves]


def test_what_the_grade_changes_is_the_grades_doing() -> None:
    one = world("met", "met", "unknown")
    assert [(["grade"], "met", "unknown")] == moves(compare(one.side(), one.side(LATER, GRADE)))


def test_what_changes_after_date_and_grade_is_the_agencys_doing() -> None:
    old, new = world("met", "unknown", "unknown"), world("met", "not-met", "unknown", "second")
    assert [(["date"], "met", "unknown"), (["agency"], "unknown", "not-met")] == moves(
        compare(old.side(), new.side(LATER))
    )


def test_what_the_agency_keeps_up_against_the_date_is_told_though_nothing_changed() -> None:
    old, new = world("met", "unknown", "unknown"), world("met", "met", "unknown", "second")
    found = compare(old.side(), new.side(LATER))
    assert not found.is_changed
    assert [(["date"], "met", "unknown"), (["agency"], "unknown", "met")] == moves(found)


def test_the_second_description_will_do_where_the_first_is_not_at_hand() -> None:
    old, new = world("met", "met", "met"), world("unknown", "not-met", "unknown", "second")
    found = compare(Side(old.at()), new.side(LATER))
    assert [(["agency"], "met", "unknown"), (["date"], "unknown", "not-met")] == moves(found)


def test_a_date_before_the_first_period_is_not_asked_of_the_first_description() -> None:
    early = "2023-09-30"
    old = world("met", "met", "met")
    new = World(
        {("2025-09-30", "self-claimed"): "unknown", (early, "self-claimed"): "not-met"}, "second"
    )
    found = compare(old.side(), new.side(early))
    assert [(["agency"], "met", "unknown"), (["date"], "unknown", "not-met")] == moves(found)


def test_without_any_description_the_causes_are_not_told_apart() -> None:
    old, new = world("met", "met", "met"), world("met", "not-met", "met", "second")
    found = compare(Side(old.at()), Side(new.at(LATER)))
    assert [(["agency", "date"], "met", "not-met")] == moves(found)


def with_another_query(code: str) -> MadeWith:
    """What decides when one criterion has another query."""
    criteria = {**MADE_WITH.criteria, code: "another"}
    return replace(MADE_WITH, queries="others", criteria=criteria)


def test_what_changes_on_the_same_bytes_by_another_query_is_the_frameworks_doing() -> None:
    old, new = world("met", "met", "met"), world("not-met", "met", "met")
    other = replace(new.at(), made_with=with_another_query("MGT-1.1"))
    found = compare(Side(old.at()), Side(other))
    assert FrameworkChange.CHANGED == found.framework
    assert [(["framework"], "met", "not-met")] == moves(found)
    assert found.findings[0].by_another_query


def test_where_agency_and_framework_both_changed_either_can_have_done_it() -> None:
    old, new = world("met", "met", "met"), world("not-met", "met", "met", "second")
    other = replace(new.at(), made_with=with_another_query("MGT-2.1"))
    found = compare(Side(old.at()), Side(other))
    assert [(["agency", "framework"], "met", "not-met")] == moves(found)
    assert not found.findings[0].by_another_query


def test_a_saved_assessment_tells_with_what_it_was_made(tmp_path: Path) -> None:
    path = saved(tmp_path / "first.json")
    assert FrameworkChange.NONE == compare(saved_side(path), described(FIRST)).framework
    text = path.read_text(encoding="utf-8")
    made = described(FIRST).snapshot.made_with
    assert made is not None
    path.write_text(text.replace(made.queries, "0" * 64), encoding="utf-8")
    assert FrameworkChange.CHANGED == compare(saved_side(path), described(FIRST)).framework


def test_a_saved_assessment_that_does_not_tell_its_framework_is_said_to_be_one() -> None:
    old, new = world("met", "met", "met"), world("not-met", "met", "met")
    found = compare(Side(replace(old.at(), made_with=None)), new.side())
    assert FrameworkChange.UNKNOWN == found.framework
    assert [(["framework"], "met", "not-met")] == moves(found)


def test_a_criterion_that_only_one_framework_has_is_absent_from_the_other() -> None:
    one = world("met", "met", "met")
    without = replace(one.at(), findings={}, made_with=replace(MADE_WITH, content="another"))
    found = compare(Side(without), one.side())
    assert [(["framework"], "absent", "met")] == moves(found)


def test_assessments_of_two_agencies_are_not_compared() -> None:
    one = world("met", "met", "met").at()
    with pytest.raises(BadArgumentError) as caught:
        compare(Side(one), Side(replace(one, agency="https://example.org/other")))
    assert "diff-agencies" == caught.value.problem.message_id


# Two years of an example.


@cache
def described(path: Path, as_of: str | None = None) -> Side:
    """The side of a description."""
    assessor = Assessor(Parameters(as_of))
    assessment = assessor.assess(path).assessment
    assert assessment is not None
    made = made_with(assessor.provenance, assessor.framework)
    return described_side(assessment, path, made, None)


def saved(path: Path) -> Path:
    """The first year's assessment, saved as that file."""
    assessor = Assessor(Parameters())
    text = to_json([(assessor.assess(FIRST), "", None)], assessor.provenance)
    path.write_text(text, encoding="utf-8")
    return path


@cache
def between_the_years() -> Comparison:
    """The comparison of the example's two years."""
    statements = differences(read_description(FIRST), read_description(SECOND))
    return compare(described(FIRST), described(SECOND), statements)


def of(code: str) -> FindingChange:
    """The change of one finding between the years."""
    found = between_the_years()
    (change,) = (one for one in (*found.findings, *found.held) if one.code == code)
    return change


def test_facts_that_came_and_went_are_named_beside_the_finding() -> None:
    assert ("./meter-data",) == of("SVC-3.2").added
    assert [("./meter-data",)] == [basis.items for basis in of("SVC-3.2").gained]
    assert ("./satisfaction", "./satisfaction-report") == of("SVC-4.2").removed
    assert [("./connection", "./satisfaction")] == [one.items for one in of("SVC-4.2").lost]
    revised = {(one.subject, one.predicate.rpartition("#")[2]) for one in of("MGT-3.1").revised}
    assert {("./budget", "projectTotal"), ("./dry-village-allocation", "amount")} <= revised


def test_a_test_that_was_repeated_in_time_holds_its_finding() -> None:
    assert ["TEC-1.1"] == [change.code for change in between_the_years().held]
    assert [Cause.DATE, Cause.AGENCY] == [move.causes[0] for move in of("TEC-1.1").moves]


def test_what_date_and_grade_set_aside_is_named_with_the_reason() -> None:
    found = compare(described(FIRST), described(FIRST, "2026-03-01"))
    (change,) = found.findings
    assert ("TEC-1.1", {"./penetration-test": "expired"}) == (change.code, change.set_aside)
    back = compare(described(FIRST, "2026-03-01"), described(FIRST))
    assert {"./penetration-test": "expired"} == back.findings[0].counted_again


def test_a_saved_assessment_compares_like_its_description(tmp_path: Path) -> None:
    path = saved(tmp_path / "first.json")
    assert is_saved(path)
    side = saved_side(path)
    nothing = compare(side, described(FIRST))
    assert ((), (), ()) == (nothing.stages, nothing.findings, nothing.held)
    expected = between_the_years()
    found = compare(side, described(SECOND))
    assert [one.code for one in expected.findings] == [one.code for one in found.findings]
    assert expected.stages[0].after == found.stages[0].after


@pytest.mark.parametrize(
    ("message_id", "data"),
    [
        ("saved-no-assessment", {"files": []}),
        ("saved-no-assessment", {"files": [{"assessment": None}]}),
        ("saved-no-assessment", {"files": [{"assessment": {"run": "x"}}]}),
        ("saved-no-assessment", []),
        ("saved-several", {"files": [{"assessment": {"a": 1}}, {"assessment": {"a": 1}}]}),
    ],
)
def test_a_file_without_one_saved_assessment_is_refused(
    tmp_path: Path, message_id: str, data: object
) -> None:
    path = tmp_path / "saved.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(BadInputError) as caught:
        read_saved(path)
    assert message_id == caught.value.problem.message_id


def test_a_saved_assessment_that_is_no_json_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "saved.json"
    path.write_text('{\n"files" []}', encoding="utf-8")
    with pytest.raises(BadInputError) as caught:
        read_saved(path)
    assert f"{path}:2:9" == str(caught.value.problem.place)
