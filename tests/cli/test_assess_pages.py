"""`dgmf assess --format html`: one page or a folder, whole or not at all."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

ROOT = Path(__file__).parents[2]
AHEAD = ROOT / "examples" / "ahead" / "ahead.ttl"
OVERCLAIMS = ROOT / "examples" / "overclaims" / "overclaims.ttl"


def test_one_description_makes_one_page_in_a_file_or_on_standard_output(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    page = tmp_path / "new" / "ahead.html"
    done = dgmf("assess", "--lang", "th", "--format", "html", AHEAD, "-o", page)
    assert (0, "", "") == (done.code, done.out, done.err)
    text = page.read_text(encoding="utf-8")
    assert '<html lang="th">' in text
    assert "มหาวิทยาลัยสุวรรณคีรี" in text
    for file in (AHEAD, ROOT / "ontology" / "framework.ttl"):
        assert hashlib.sha256(file.read_bytes()).hexdigest() in text
    # What is missing is asked for, too.
    assert "สิ่งที่ยังขาด" in text
    assert "เกณฑ์จำนวนน้อยที่สุดที่ทำให้ถึงขั้นนั้น" in text
    printed = dgmf("assess", "--lang", "th", "--format", "html", AHEAD)
    assert text == printed.out


def test_several_descriptions_make_one_page_or_a_folder_as_the_name_says(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    page, folder = tmp_path / "all.HTML", tmp_path / "pages"
    assert 0 == dgmf("assess", "--format", "html", AHEAD, OVERCLAIMS, "-o", page).code
    assert 2 == page.read_text(encoding="utf-8").count('class="agency-start"')
    assert 0 == dgmf("assess", "--format", "html", AHEAD, OVERCLAIMS, "-o", folder).code
    names = {"ahead.html", "index.html", "overclaims.html"}
    assert names == {path.name for path in folder.iterdir()}
    assert {"all.HTML", "pages"} == {path.name for path in tmp_path.iterdir()}
    before = {path: path.read_bytes() for path in folder.iterdir()}
    (folder / "own.txt").write_text("kept", encoding="utf-8")
    assert 0 == dgmf("assess", "--format", "html", AHEAD, OVERCLAIMS, "-o", folder).code
    assert {*names, "own.txt"} == {path.name for path in folder.iterdir()}
    assert before == {path: path.read_bytes() for path in before}


def test_a_bad_file_is_told_on_the_page_and_on_standard_error_and_the_rest_goes_on(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    page = tmp_path / "all.html"
    done = dgmf("assess", "--format", "html", AHEAD, tmp_path / "none.ttl", "-o", page)
    assert 2 == done.code
    assert 1 == len(done.err.splitlines())
    assert "There is no such file" in done.err
    text = page.read_text(encoding="utf-8")
    assert "There is no such file" in text
    assert "Suwan Khiri University" in text


def test_a_page_that_cannot_be_written_is_not_written_in_part(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    for output in (tmp_path / "file" / "page.html", tmp_path / "file" / "pages"):
        done = dgmf("assess", "--format", "html", AHEAD, "-o", output)
        assert 2 == done.code
        assert 1 == len(done.err.splitlines())
    assert ["file"] == [path.name for path in tmp_path.iterdir()]


def test_earlier_descriptions_are_judged_at_the_end_of_their_own_period(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    earlier, page = tmp_path / "earlier.ttl", tmp_path / "page.html"
    text = AHEAD.read_text(encoding="utf-8")
    text = text.replace('startDate "2024-10-01"', 'startDate "2023-10-01"')
    earlier.write_text(text.replace('endDate "2025-09-30"', 'endDate "2024-09-30"'), "utf-8")
    arguments = ("--format", "html", "--as-of", "2025-12-31", "--history", earlier)
    done = dgmf("assess", *arguments, AHEAD, "-o", page)
    assert (0, "") == (done.code, done.err)
    assert "2024-09-30: proven" in page.read_text(encoding="utf-8")
    done = dgmf("assess", *arguments, "--history", AHEAD, OVERCLAIMS, "-o", page)
    assert 2 == done.code
    assert 2 == done.err.count("an agency that is not assessed here")
    assert page.is_file()


def test_a_history_without_a_page_is_refused(dgmf: Callable[..., Called]) -> None:
    done = dgmf("assess", AHEAD, "--history", AHEAD)
    assert 2 == done.code
    assert "--format html" in done.err


def test_every_form_can_go_to_a_file(dgmf: Callable[..., Called], tmp_path: Path) -> None:
    for form in ("text", "json"):
        target = tmp_path / form
        done = dgmf("assess", "--format", form, AHEAD, "-o", target)
        assert (0, "") == (done.code, done.out)
        assert dgmf("assess", "--format", form, AHEAD).out == target.read_text(encoding="utf-8")
