"""One bad file among many is one row that says what is wrong and where, and the rest go on."""

from __future__ import annotations

import shutil
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import agencies
import pytest
import zstandard

from bulk.test_inputs import dump
from dgmf_kg import files

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulk.written import Tables


@pytest.fixture
def some(folder: Path, tmp_path: Path) -> Path:
    """A folder with three descriptions, which a test may change."""
    some = tmp_path / "some"
    some.mkdir()
    for path in sorted(folder.glob("*.ttl"))[:3]:
        shutil.copy(path, some)
    return some


def outcomes(found: Tables) -> list[str]:
    return [row["outcome"] for row in found.rows()]


def test_each_bad_file_is_one_row_with_its_place(
    some: Path, assess: Callable[..., Tables], tmp_path: Path
) -> None:
    good = (some / "agency-000001.ttl").read_bytes()
    lines = good.count(b"\n")
    contents = {
        "b-empty.ttl": b"",
        "c-syntax.ttl": good + b"<https://example.org/x> <broken",
        "d-latin.ttl": good + "# ก".encode("iso8859-11"),
        "e-year.ttl": good.replace(b'dcat:endDate "2025', b'dcat:endDate "2568'),
        "f-nobody.ttl": b"<https://example.org/a> a <https://example.org/B> .",
        "g-packed.ttl": b"\x1f\x8bnothing",
    }
    for name, content in contents.items():
        (some / name).write_bytes(content)

    found = assess(some)

    assert ["assessed"] * 3 + ["not-read"] * 3 + ["not-conforming"] + ["not-read"] * 2 == outcomes(
        found
    )
    faults = found.faults()
    assert sorted(contents) == [Path(row["file"]).name for row in faults]
    lines_told = {Path(row["file"]).name: row["line"] for row in faults}
    assert str(lines + 1) == lines_told["c-syntax.ttl"]
    assert str(lines + 1) == lines_told["d-latin.ttl"]
    year = next(n for n, t in enumerate(good.decode().splitlines(), 1) if "endDate" in t)
    assert str(year) == lines_told["e-year.ttl"]
    assert all(row["message_en"] and row["message_th"] for row in faults)
    assert tmp_path.name not in "".join(row["message_en"] for row in faults)
    assert {"assessed": 3, "not-conforming": 1, "not-read": 5} == found.counts["outcome"]


def test_a_bomb_in_an_archive_is_one_row(
    some: Path, assess: Callable[..., Tables], tmp_path: Path
) -> None:
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("bomb.ttl", b" " * (files.MAX_SIZE + 1))
        packed.write(some / "agency-000001.ttl", "good.ttl")

    found = assess(archive)

    assert ["not-read", "assessed"] == outcomes(found)
    assert "32 MB" in found.faults()[0]["message_en"]


def test_a_dump_of_one_endless_line_is_refused(
    assess: Callable[..., Tables], tmp_path: Path
) -> None:
    path = tmp_path / "all.nt.zst"
    path.write_bytes(zstandard.compress(b"<https://example.org/" + b"x" * (files.MAX_SIZE + 1)))

    found = assess(path)

    assert ["not-read"] == outcomes(found)
    assert "1" == found.faults()[0]["line"]


def test_links_and_devices_in_an_archive_are_never_followed(
    some: Path, assess: Callable[..., Tables], tmp_path: Path
) -> None:
    archive = tmp_path / "all.tar"
    with tarfile.open(archive, "w") as packed:
        link = tarfile.TarInfo("link.ttl")
        link.type, link.linkname = tarfile.SYMTYPE, str(some / "agency-000001.ttl")
        packed.addfile(link)
        packed.add(some / "agency-000002.ttl", "good.ttl")

    assert [f"{archive}/good.ttl"] == [row["file"] for row in assess(archive).rows()]


@pytest.mark.parametrize("name", ["all.zip", "all.tar.gz", "all.nt.gz", "all.nq.zst"])
def test_something_packed_that_is_damaged_is_one_row(
    name: str, some: Path, assess: Callable[..., Tables], tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(b"this is nothing of the kind")

    found = assess(path, some)

    assert ["not-read", *["assessed"] * 3] == outcomes(found)


def test_a_line_of_a_dump_is_told_by_its_number_in_the_dump(
    folder: Path, assess: Callable[..., Tables], tmp_path: Path
) -> None:
    path = dump(folder, tmp_path / "all.nt")
    lines = path.read_text("utf-8").splitlines()
    bad = next(n for n, line in enumerate(lines) if n > 2000 and "#Claim>" in line)
    lines[bad] = "<https://example.org/broken"
    lines.insert(7, "")
    lines.insert(700, "# a remark")
    path.write_text("\n".join(lines))

    found = assess(path)

    faults = found.faults()
    assert [str(bad + 3)] == [row["line"] for row in faults]
    assert ["not-read"] == [r["outcome"] for r in found.rows() if r["file"] == faults[0]["file"]]
    assert len(lines) > 3000
    assert {"assessed": 23, "not-read": 1} == found.counts["outcome"]


def test_a_violation_in_a_dump_has_the_line_of_the_dump(
    folder: Path, assess: Callable[..., Tables], tmp_path: Path
) -> None:
    path = dump(folder, tmp_path / "all.nt")
    lines = path.read_text("utf-8").splitlines()
    ends = [n for n, line in enumerate(lines) if "#endDate>" in line and "/5/period>" in line]
    lines[ends[0]] = lines[ends[0]].replace('"2025', '"2568')
    path.write_text("\n".join(lines))

    found = assess(path)

    assert [(f"{path}#5", str(ends[0] + 1))] == [(r["file"], r["line"]) for r in found.faults()]


def test_of_a_turtle_dump_no_line_is_told_that_may_be_wrong(
    assess: Callable[..., Tables], tmp_path: Path
) -> None:
    path = tmp_path / "all.ttl"
    agencies.write_one(path, 3)
    text = path.read_text("utf-8")
    path.write_text(text.replace('dcat:endDate "2025', 'dcat:endDate "2568', 1), "utf-8")

    assert [(f"{path}#1", "")] == [(r["file"], r["line"]) for r in assess(path).faults()]


def test_a_graph_whose_statements_are_scattered_is_refused(
    folder: Path, assess: Callable[..., Tables], tmp_path: Path
) -> None:
    path = dump(folder, tmp_path / "all.nq")
    lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([*lines, lines[0]]))

    found = assess(path)

    assert "not-read" == outcomes(found)[-1]
    assert str(len(lines) + 1) == found.faults()[-1]["line"]
    assert "https://example.org/generated/1/description" in found.faults()[-1]["message_en"]


def test_cells_are_no_formulas_for_a_spreadsheet(some: Path, assess: Callable[..., Tables]) -> None:
    path = some / "agency-000001.ttl"
    text = path.read_text("utf-8")
    start = text.index('skos:prefLabel "') + len('skos:prefLabel "')
    path.write_text(f"{text[:start]}=HYPERLINK(1){text[start:]}", "utf-8")

    assert assess(some).rows()[0]["name_en"].startswith("'=HYPERLINK(1)")


def test_an_agency_with_two_descriptions_of_one_period_is_named(
    some: Path, assess: Callable[..., Tables]
) -> None:
    shutil.copy(some / "agency-000002.ttl", some / "copy.ttl")

    found = assess(some)

    assert 1 == found.counts["repeated"]
    assert [(str(some / "copy.ttl"), "https://example.org/generated/2/agency", "warning")] == [
        (row["file"], row["focus"], row["severity"]) for row in found.faults()
    ]
