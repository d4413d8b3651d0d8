"""The verbs that go on from assessments: exit codes, and one clear line where there is no answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
FIRST = EXAMPLES / "integrated" / "integrated.ttl"
SECOND = EXAMPLES / "integrated-next-year" / "integrated-next-year.ttl"
REGISTER = EXAMPLES / "roll-up" / "register" / "register.ttl"
MINISTRY = "https://example.org/ministry-of-waterways"
ROLL_UP = ("rollup", "--register", REGISTER, "--node", MINISTRY)
CLAIMS = EXAMPLES / "claims-only" / "claims-only.ttl"


def test_a_plan_is_exit_code_1_and_a_stage_that_is_reached_0(dgmf: Callable[..., Called]) -> None:
    assert 1 == dgmf("plan", FIRST, "--to", "3").code
    reached = dgmf("plan", FIRST, "--to", "Integrated", "--format", "json")
    assert (0, []) == (reached.code, json.loads(reached.out)["steps"])
    assert "ถึงขั้นนี้แล้ว" in dgmf("plan", FIRST, "--to", "ขั้นบูรณาการ", "--lang", "th").out


def test_a_plan_for_some_dimensions_has_their_steps_alone(dgmf: Callable[..., Called]) -> None:
    called = dgmf(
        "plan", FIRST, "--to", "3", "--dimension", "tec", "--dimension", "MGT", "--format", "json"
    )
    data = json.loads(called.out)
    assert ["MGT-3.1", "TEC-3.1", "TEC-3.2"] == [one["criterion"] for one in data["steps"]]
    assert ["MGT", "TEC"] == [goal["dimension"] for goal in data["goals"]]
    assert not data["isOverall"]


def test_a_comparison_is_exit_code_0_without_and_1_with_a_change(
    dgmf: Callable[..., Called],
) -> None:
    same = dgmf("diff", "--lang", "en", FIRST, FIRST)
    assert (0, True) == (same.code, "No stage and no finding changed." in same.out)
    assert 1 == dgmf("diff", FIRST, SECOND).code


def test_a_saved_assessment_is_compared_with_a_description(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    saved = tmp_path / "first.json"
    saved.write_text(dgmf("assess", "--format", "json", FIRST).out, encoding="utf-8")
    assert 0 == dgmf("diff", saved, saved).code
    expected = json.loads(dgmf("diff", "--format", "json", FIRST, SECOND).out)
    found = json.loads(dgmf("diff", "--format", "json", saved, SECOND).out)
    assert [(one["criterion"], one["after"]) for one in expected["findings"]] == [
        (one["criterion"], one["after"]) for one in found["findings"]
    ]
    assert None is found["statements"]


def test_a_date_for_both_or_one_for_each(dgmf: Callable[..., Called]) -> None:
    both = dgmf("diff", FIRST, FIRST, "--as-of", "2026-03-01", "--format", "json")
    assert 0 == both.code
    each = dgmf(
        *("diff", FIRST, FIRST, "--format", "json", "--as-of", "2025-09-30"),
        *("--as-of", "2026-03-01"),
    )
    (change,) = json.loads(each.out)["findings"]
    assert ("TEC-1.1", ["date"]) == (change["criterion"], change["moves"][0]["causes"])


def test_a_roll_up_is_exit_code_0_and_1_or_2_when_something_is_left_out(
    dgmf: Callable[..., Called], good: Path, tmp_path: Path
) -> None:
    assert 0 == dgmf(*ROLL_UP, CLAIMS).code
    missing = dgmf(*ROLL_UP, "--lang", "en", CLAIMS, good.with_name("missing.ttl"))
    assert (2, 1) == (missing.code, len(missing.err.splitlines()))
    assert "1 of 5 units have a description." in missing.out
    facts = EXAMPLES / "interoperability" / "interoperability.ttl"
    text = facts.read_text(encoding="utf-8")
    unfit = tmp_path / "unfit.ttl"
    unfit.write_text(text.replace("dgmf:agencyType fw:Department", "dgmf:agencyType ex:Guild"))
    barred = dgmf(*ROLL_UP, "--lang", "en", CLAIMS, unfit)
    assert 1 == barred.code
    assert "was not assessed" in barred.err
    assert 0 == dgmf(*ROLL_UP, "--insist", CLAIMS, unfit).code


def test_a_roll_up_as_csv_has_a_row_for_each_dimension_and_overall(
    dgmf: Callable[..., Called],
) -> None:
    head, *rows = dgmf(*ROLL_UP, "--format", "csv", CLAIMS).out.splitlines()
    of = head.split(",").index("dimension")
    assert ["MGT", "SVC", "CHN", "TEC", "overall"] == [row.split(",")[of] for row in rows]


BAD = [
    (("plan", FIRST, "--to", "5"), "no stage “5”", "ไม่มีขั้น “5”"),
    (("plan", FIRST, "--to", "2", "--dimension", "XXX"), "no dimension “XXX”", "ไม่มีด้าน “XXX”"),
    (("plan", FIRST, "--to", "2", "--as-of", "2020-01-01"), "lies before", "อยู่ก่อนรอบ"),
    (("plan", "missing.ttl", "--to", "2"), "no such file", "ไม่พบแฟ้มนี้"),
    (("diff", FIRST, CLAIMS), "different agencies", "คนละหน่วยงาน"),
    (("diff", FIRST, FIRST, "--as-of", "2020-01-01"), "lies before", "อยู่ก่อนรอบ"),
    (("diff", FIRST, SECOND, *("--as-of", "2026-10-01") * 3), "more than twice", "เกินสองครั้ง"),
    (("diff", "missing.json", SECOND), "no such file", "ไม่พบแฟ้มนี้"),
    ((*ROLL_UP, FIRST), "there is no result", "จึงไม่มีผล"),
    ((*ROLL_UP, CLAIMS, "--policy", "mean"), "is no policy", "ไม่มีเกณฑ์การรวม"),
    ((*ROLL_UP, CLAIMS, "--as-of", "2020-01-01"), "lies before", "อยู่ก่อนรอบ"),
    ((*ROLL_UP, CLAIMS, "--period-end", "2568-09-30"), "Buddhist era", "พุทธศักราช"),
    (
        ("rollup", "--register", REGISTER, "--node", "ex:nowhere", CLAIMS),
        "does not mention",
        "ไม่กล่าวถึง",
    ),
    (
        ("rollup", "--register", "missing.ttl", "--node", MINISTRY, CLAIMS),
        "no such file",
        "ไม่พบแฟ้มนี้",
    ),
]


@pytest.mark.parametrize(("arguments", "english", "thai"), BAD, ids=lambda part: str(part)[-24:])
def test_what_cannot_be_answered_is_said_in_a_line(
    dgmf: Callable[..., Called], arguments: tuple[object, ...], english: str, thai: str
) -> None:
    for language, words in (("en", english), ("th", thai)):
        called = dgmf(*arguments, "--lang", language)
        assert (2, "") == (called.code, called.out)
        assert 1 == len([line for line in called.err.splitlines() if words in line])
        assert "Traceback" not in called.err


def test_an_empty_register_is_said_in_a_line(dgmf: Callable[..., Called], tmp_path: Path) -> None:
    register = tmp_path / "register.ttl"
    for content, words in (
        ("", "is empty"),
        ("@prefix ex: <https://example.org/> .", "no statement"),
    ):
        register.write_text(content, encoding="utf-8")
        called = dgmf("rollup", "--lang", "en", "--register", register, "--node", MINISTRY, CLAIMS)
        assert 2 == called.code
        (line,) = called.err.splitlines()
        assert words in line


@pytest.mark.parametrize("arguments", [("plan", "--to", "2"), ("diff", FIRST)])
def test_a_description_that_does_not_conform_gives_no_answer_unless_the_user_insists(
    dgmf: Callable[..., Called], tmp_path: Path, arguments: tuple[object, ...]
) -> None:
    unfit = tmp_path / "unfit.ttl"
    text = FIRST.read_text(encoding="utf-8")
    unfit.write_text(text.replace("dgmf:agencyType fw:StateEnterprise", "dgmf:agencyType ex:X", 1))
    refused = dgmf(*arguments, unfit, "--lang", "en")
    assert (2, "") == (refused.code, refused.out)
    assert "was not assessed" in refused.err.splitlines()[-1]
    assert "does not conform" in dgmf(*arguments, unfit, "--lang", "en", "--insist").out
