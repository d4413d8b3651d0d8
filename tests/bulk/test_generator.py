"""The generator writes what it says it writes."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import agencies
import patterns
import pytest
import verdicts
from draft import Draft

from dgmf_kg.assessment import Assessor, Parameters

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COUNT = 300


@pytest.fixture(scope="module")
def drawn() -> list[agencies.Agency]:
    """Some hundred generated descriptions."""
    return [agencies.agency(number) for number in range(1, COUNT + 1)]


@pytest.fixture(scope="module")
def assessor() -> Assessor:
    """Assesses one description after another."""
    return Assessor(Parameters())


def statuses(assessor: Assessor, path: Path, write: Callable[[Draft], None]) -> dict[str, str]:
    """The criteria that are not unknown in a description of one template."""
    draft = Draft(1, random.Random(1))  # noqa: S311 - nothing secret is drawn
    draft.begin()
    draft.told("MGT-1.1", grade=1)
    write(draft)
    draft.end()
    path.write_text(agencies.HEAD + "\n".join(draft.blocks), "utf-8")
    outcome = assessor.assess(path)
    assert outcome.assessment
    found = {one.criterion.code: one.status for one in outcome.assessment.findings}
    return {code: status for code, status in found.items() if status != "unknown"}


@pytest.mark.parametrize("code", verdicts.CODES)
def test_a_template_alone_shows_what_it_says_and_one_that_comes_near_nothing_new(
    code: str, assessor: Assessor, tmp_path: Path
) -> None:
    feeder = patterns.ALSO_SHOWS.get(code)
    also = {feeder: "met"} if feeder else {}
    path = tmp_path / "one.ttl"

    shown = statuses(assessor, path, lambda draft: patterns.show(draft, code))
    near = statuses(assessor, path, lambda draft: patterns.show(draft, code, near=True))

    assert {code: "met"} | also == shown
    assert also == near


@pytest.mark.parametrize("code", sorted(patterns.COUNTERS))
def test_a_counter_template_alone_denies_what_it_says(
    code: str, assessor: Assessor, tmp_path: Path
) -> None:
    found = statuses(assessor, tmp_path / "one.ttl", lambda draft: patterns.deny(draft, code))

    assert {code: "not-met"} == found


@pytest.mark.parametrize("code", sorted(patterns.EXPIRES))
def test_what_has_ended_shows_nothing(code: str, assessor: Assessor, tmp_path: Path) -> None:
    def ended(draft: Draft) -> None:
        draft.told(code, grade=1, has_ended=True)
        patterns.show(draft, code)

    assert {} == statuses(assessor, tmp_path / "one.ttl", ended)


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    assert agencies.agency(7) == agencies.agency(7)
    assert agencies.agency(7).text != agencies.agency(7, seed=1).text


def test_all_descriptions_differ_beyond_their_numbers(drawn: list[agencies.Agency]) -> None:
    texts = {one.text.replace(f"/{one.number}/", "/N/") for one in drawn}

    assert COUNT == len(texts)


def test_every_status_of_every_criterion_and_every_stage_occurs(
    drawn: list[agencies.Agency],
) -> None:
    rows = [one.expected() for one in drawn if not one.fault]
    always = {"met", "not-met", "unknown", "conflicting"}
    wanted = {
        code: always | ({"not-applicable"} if code in verdicts.MAY_BE_INAPPLICABLE else set())
        for code in verdicts.CODES
    }

    assert wanted == {code: {row[code] for row in rows} for code in verdicts.CODES}
    for name in ("overall", *verdicts.DIMENSIONS):
        assert set("01234") == {row[f"{name}_proven"] for row in rows} - {""}
    declared = {"", "overclaim", "unsupported", "underclaim", "confirmed"}
    assert declared == {row["overall_declaration"] for row in rows}


def test_one_in_a_hundred_is_faulty(drawn: list[agencies.Agency]) -> None:
    assert 1 <= sum(bool(one.fault) for one in drawn) <= COUNT // 20


def test_a_higher_minimum_grade_is_expected_to_change_some_and_does(tmp_path: Path) -> None:
    assessor = Assessor(Parameters(minimum_grade="documented"))
    paths = agencies.write_each(tmp_path, 20, faulty=0)
    changed = 0
    for number, path in enumerate(paths, start=1):
        one = agencies.agency(number, faulty=0)
        expected = one.expected("documented")
        changed += expected != one.expected()
        found = assessor.assess(path).assessment
        assert found
        assert {code: expected[code] for code in verdicts.CODES} == {
            finding.criterion.code: finding.status for finding in found.findings
        }

    assert changed > 10


def test_stages_follow_statuses_by_the_plain_definition() -> None:
    told = verdicts.Told((verdicts.Piece("CHN-1.1", "for", 0),), {}, {}, {"CHN": 2})
    row = verdicts.row(told, 0)

    assert ("1", "4", "unsupported") == tuple(
        row[f"CHN_{name}"] for name in ("proven", "possible", "declaration")
    )
    assert ("0", "4") == (row["overall_proven"], row["overall_possible"])
    assert "unknown" == verdicts.row(told, 1)["CHN-1.1"]
