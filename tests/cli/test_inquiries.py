"""The verbs over several descriptions together: golden answers, exit codes, refusals."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "first-days"
FILES = (*sorted(EXAMPLE.glob("descriptions/*.ttl")), *sorted(EXAMPLE.glob("collaboration/*.ttl")))
EX = "https://example.org/first-days/"
ECOSYSTEM = ("--ecosystem", EX + "ecosystem")
FORMS = {"en.txt": ("--lang", "en"), "th.txt": ("--lang", "th"), "json": ("--format", "json")}
CASES = ROOT / "tests" / "cases"
ENGLISH_PHRASE = re.compile(r"\b[a-z]{2,}(?:[ ,]+[a-z]{2,}){2,}")


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_example_gives_its_golden_institutions(form: str, dgmf: Callable[..., Called]) -> None:
    called = dgmf("institutions", *FORMS[form], *ECOSYSTEM, "--insist", *FILES)
    golden = (EXAMPLE / f"institutions.{form}").read_text(encoding="utf-8")
    assert (1, golden, "") == (called.code, called.out, called.err)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_example_gives_its_golden_capabilities(form: str, dgmf: Callable[..., Called]) -> None:
    called = dgmf("capabilities", *FORMS[form], "--insist", *FILES)
    golden = (EXAMPLE / f"capabilities.{form}").read_text(encoding="utf-8")
    assert (1, golden, "") == (called.code, called.out, called.err)


@pytest.mark.parametrize("name", ["institutions", "capabilities"])
def test_thai_answers_hold_no_english_phrase(name: str) -> None:
    assert [] == ENGLISH_PHRASE.findall((EXAMPLE / f"{name}.th.txt").read_text(encoding="utf-8"))


def test_the_descriptions_of_the_example_conform(dgmf: Callable[..., Called]) -> None:
    called = dgmf("validate", "--lang", "en", *EXAMPLE.glob("collaboration/*.ttl"))
    assert 0 == called.code
    (warning,) = [line for line in called.out.splitlines() if "XC-12" in line]
    assert "treasury-payments> is a party" in warning


@pytest.mark.parametrize("platform", ["data-bridge", "process-line"])
def test_a_platform_is_asked_for_the_agencies_on_it(
    platform: str, dgmf: Callable[..., Called]
) -> None:
    called = dgmf(
        "institutions", "--format", "json", "--platform", EX + platform, "--insist", *FILES
    )
    found = {agency["iri"].removeprefix(EX) for agency in json.loads(called.out)["agencies"]}
    expected = {
        "data-bridge": {"child-grants", "civil-records", "pa-yom"},
        "process-line": {"child-grants", "common-digital"},
    }
    assert expected[platform] == found
    assert 1 == called.code


def test_agencies_are_asked_for_by_name(dgmf: Callable[..., Called]) -> None:
    called = dgmf(
        *("institutions", "--lang", "en", "--insist"),
        *("--agencies", EX + "child-grants", "--agencies", EX + "treasury-payments"),
        *FILES,
    )
    assert called.out.startswith("Institutions of 2 agencies\n")
    assert "✓ Standard: agreed\n" in called.out


def test_a_group_that_lacks_nothing_is_exit_code_0(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    text = (CASES / "institution" / "base.ttl").read_text(encoding="utf-8")
    paths = _one_each(text, tmp_path)
    called = dgmf("institutions", "--lang", "en", "--insist", "--as-of", "2025-09-30", *paths)
    assert 0 == called.code
    assert "Every kind is agreed by all, and nothing conflicts." in called.out


def _one_each(text: str, folder: Path) -> list[Path]:
    """A dataset of several descriptions as files with one each: the others lose their type."""
    paths = []
    kinds = re.findall(r"^(ex:description-\w) a dgmf:AgencyDescription ;", text, re.MULTILINE)
    for own in kinds:
        alone = text
        for other in kinds:
            if other != own:
                block = re.search(rf"^{other} a .*?\.\n\n", alone, re.MULTILINE | re.DOTALL)
                assert block
                alone = alone.replace(block[0], "")
        path = folder / f"{own[-1]}.ttl"
        path.write_text(alone, encoding="utf-8")
        paths.append(path)
    return paths


def test_projects_without_a_gap_are_exit_code_0_and_one_without_needs_is_2(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    paths = _one_each((CASES / "capability" / "base.ttl").read_text(encoding="utf-8"), tmp_path)
    ask = ("capabilities", "--lang", "en", "--insist", "--as-of", "2025-09-30")
    whole = dgmf(*ask, *paths)
    assert 2 == whole.code
    assert "1. State the result. State in one sentence" in whole.out
    one = dgmf(*ask, "--project", "https://example.org/project", *paths)
    assert 0 == one.code
    assert "Exposure: no open gap. Open gaps: 0 (–)." in one.out


def test_no_project_at_all_is_exit_code_2(dgmf: Callable[..., Called]) -> None:
    called = dgmf("capabilities", "--lang", "en", EXAMPLE / "descriptions" / "pa-yom.ttl")
    assert 2 == called.code
    assert "state no project that is in progress on 2025-09-30" in called.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("institutions", "--ecosystem", EX + "other"), "describes an ecosystem"),
        (("institutions", "--platform", EX + "other"), "describes a platform"),
        (("institutions", "--agencies", EX + "other"), "knows an agency"),
        (("institutions", *ECOSYSTEM, "--platform", EX + "data-bridge"), "one of the three"),
        (("institutions", "--agencies", EX + "pa-yom"), "it takes two to agree"),
        (("capabilities", "--project", EX + "other"), "states a project"),
        (("capabilities", "--agency", EX + "other"), "Nobody states a project of"),
        (("capabilities", "--agency", EX + "a", "--project", EX + "b"), "one of the two"),
        (("capabilities", "--store", "somewhere"), "Files and a store are named"),
        (("capabilities", "--as-of", "2568-09-30"), "2025-09-30"),
    ],
)
def test_a_question_that_has_no_answer_is_one_line_and_exit_code_2(
    arguments: tuple[str, ...], said: str, dgmf: Callable[..., Called]
) -> None:
    called = dgmf(*arguments, "--lang", "en", "--insist", *FILES)
    assert (2, "") == (called.code, called.out)
    (line,) = called.err.splitlines()
    assert said in line


def test_a_bad_file_is_named_and_the_others_are_asked(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text("a b", encoding="utf-8")
    wrong = tmp_path / "wrong.ttl"
    text = (EXAMPLE / "collaboration" / "pa-yom.ttl").read_text(encoding="utf-8")
    wrong.write_text(text.replace("dgmf:isSignedBy days:pa-yom", "dgmf:isSignedBy days:nobody", 1))
    good = EXAMPLE / "collaboration" / "civil-records.ttl", EXAMPLE / "descriptions" / "pa-yom.ttl"
    called = dgmf("institutions", "--lang", "en", broken, wrong, *good)
    assert 2 == called.code
    assert called.out.startswith("Institutions of 2 agencies")
    assert "broken.ttl:1:1" in called.err
    assert "violation SI-02" in called.err
    assert "wrong.ttl: was left out" in called.err


def test_where_no_file_is_left_there_is_no_answer(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    called = dgmf("capabilities", "--lang", "en", tmp_path / "none.ttl")
    assert (2, "") == (called.code, called.out)
    assert "No file is left to read" in called.err.splitlines()[-1]


def test_one_description_in_two_files_is_read_once(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    copy = shutil.copy(FILES[0], tmp_path / "copy.ttl")
    called = dgmf("capabilities", "--lang", "en", FILES[0], copy)
    assert 2 == called.code
    assert f"This description is also in {FILES[0]}" in called.err


def test_periods_that_end_on_two_days_are_asked_about_for_the_later_one(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    later = tmp_path / "later.ttl"
    text = FILES[1].read_text(encoding="utf-8")
    later.write_text(text.replace('"2025-09-30"', '"2025-12-31"'), encoding="utf-8")
    called = dgmf("institutions", "--format", "json", "--insist", FILES[0], later)
    assert "2025-12-31" == json.loads(called.out)["asOf"]


def test_without_a_period_a_day_has_to_be_given(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    paths = _one_each((CASES / "institution" / "base.ttl").read_text(encoding="utf-8"), tmp_path)
    called = dgmf("institutions", "--lang", "en", "--insist", *paths)
    assert (2, "") == (called.code, called.out)
    assert "--as-of YYYY-MM-DD" in called.err


def test_the_projects_of_one_agency_are_asked_for(dgmf: Callable[..., Called]) -> None:
    agency = EX + "mother-child-health"
    called = dgmf("capabilities", "--format", "json", "--insist", "--agency", agency, *FILES)
    found = json.loads(called.out)
    assert [EX + "book-on-phone"] == [one["iri"] for one in found["projects"]]
    assert [agency] == [one["iri"] for one in found["agencies"]]
