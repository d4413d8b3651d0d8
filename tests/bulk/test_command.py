"""`dgmf assess … -o FOLDER` in both languages, with its exit codes."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import agencies
import pytest

from bulk.written import tables
from dgmf_kg.cli import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def some(folder: Path, tmp_path: Path) -> Path:
    """A folder with two descriptions."""
    some = tmp_path / "some"
    some.mkdir()
    for number in (1, 2):
        shutil.copy(folder / f"agency-00000{number}.ttl", some)
    return some


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = run(["assess", *map(str, arguments)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.mark.parametrize(("language", "word"), [("en", "2 assessed"), ("th", "ประเมินแล้ว 2")])
def test_a_folder_becomes_tables_and_a_summary_on_the_screen(
    language: str, word: str, some: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"

    code, told, err = call(capsys, some, "-o", out, "--lang", language, "--workers", 1)

    assert (0, "") == (code, err)
    assert word in told
    assert str(out) in told
    assert bool(re.search("[ก-๙]", told)) == (language == "th")
    assert ["assessed", "assessed"] == [row["outcome"] for row in tables(out).rows()]


def test_a_violation_makes_it_no_and_an_unreadable_file_makes_it_unknown(
    some: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (some / "agency-000002.ttl").read_text("utf-8")
    wrong = text.replace('dcat:endDate "2025', 'dcat:endDate "2568')
    (some / "agency-000002.ttl").write_text(wrong, "utf-8")
    first, _, _ = call(capsys, some, "-o", tmp_path / "one", "--workers", 1)
    (some / "agency-000001.ttl").write_text("nothing", "utf-8")
    second, _, _ = call(capsys, some, "-o", tmp_path / "two", "--workers", 1)

    assert (1, 2) == (first, second)


def test_several_files_and_an_output_without_a_format_are_tables(
    some: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"

    code, _, _ = call(capsys, *sorted(some.iterdir()), "-o", out, "--workers", 1)

    assert 0 == code
    assert 2 == len(tables(out).rows())


def test_with_a_format_it_is_a_report_in_a_file(
    some: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"

    code, told, _ = call(capsys, *sorted(some.iterdir()), "-o", out, "--format", "csv")

    assert (0, "") == (code, told)
    assert out.is_file()


def test_one_file_and_an_output_is_a_report_in_a_file(
    some: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.txt"

    code, _, _ = call(capsys, some / "agency-000001.ttl", "-o", out)

    assert 0 == code
    assert out.is_file()


@pytest.mark.parametrize("language", ["en", "th"])
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["FOLDER"], "-o"),
        (["FOLDER/*.ttl"], "-o"),
        (["FOLDER", "--format", "json"], "-o"),
        (["FOLDER/agency-000001.ttl", "--resume"], "--resume"),
        (["FOLDER", "-o", "OUT", "--insist"], "--insist"),
        (["FOLDER", "-o", "OUT", "--engine", "pyshacl"], "--engine"),
        (["FOLDER", "-o", "OUT", "--workers", "0"], "--workers"),
        (["FOLDER/*.nothing", "-o", "OUT"], "RDF"),
        (["FOLDER", "-o", "FOLDER"], "FOLDER"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    arguments: list[str],
    says: str,
    language: str,
    some: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = some.parent / "out"

    def full(text: str) -> str:
        return text.replace("FOLDER", str(some)).replace("OUT", str(out))

    code, told, err = call(capsys, "--lang", language, *map(full, arguments))

    assert (2, "") == (code, told)
    assert 1 == err.count("\n")
    assert full(says) in err
    assert not out.exists()


def test_every_stage_and_status_is_as_the_generator_expects(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn = [agencies.agency(number, faulty=0.05) for number in range(1, 301)]
    agencies.write_each(tmp_path / "all", len(drawn), faulty=0.05)

    code, _, _ = call(capsys, tmp_path / "all", "-o", tmp_path / "out", "--workers", 2)

    rows = tables(tmp_path / "out").rows()
    assert [one.expected() for one in drawn] == [
        {name: row[name] for name in one.expected()} for one, row in zip(drawn, rows, strict=True)
    ]
    assert 2 == code
