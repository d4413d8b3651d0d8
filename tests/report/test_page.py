"""The HTML report in the browser that its readers have: shaped, fetched from nowhere, printed."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from dgmf_kg.report.formats import REPORTS
from dgmf_kg.report.options import Options
from dgmf_kg.validation import Severity
from report.browser import browse, probed, said, size_of
from report.reports import BROKEN_LINE, made, several

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.report.validation import FileReport


def written(folder: Path, reports: list[FileReport], language: str) -> Path:
    page = folder / "report.html"
    page.write_bytes(REPORTS["html"](reports, Options(language, made_on="2026-11-22")))
    return page


def test_the_page_is_shaped_switched_and_fetched_from_nowhere(tmp_path: Path) -> None:
    reports = [*several(tmp_path), made(Severity.INFO, value="น้ำ" * 200)]
    found = probed(tmp_path, written(tmp_path, reports, "th"))
    assert ["Sarabun 400 loaded"] * 2 + ["Sarabun 700 loaded"] * 2 == found.faces
    assert [True, True] == found.check
    assert [] == found.requests
    assert "rgb(27, 27, 27)rgb(255, 255, 255)" == found.contrast
    assert found.before == found.thai
    thai = ("รายงานผลการตรวจสอบตามข้อกำหนด", "ให้ลบ 543 ออกจากปี", "22 พ.ย. 2569")
    for words in (*thai, f"บรรทัด {BROKEN_LINE}"):
        assert words in found.thai
        assert words not in found.english
    english = ("Validation report", "Subtract 543 from the year", "2026-11-22")
    for words in (*english, f"line {BROKEN_LINE}"):
        assert words in found.english
        assert words not in found.thai
    assert found.width <= 500
    assert 0 == found.overflow


def test_a_page_that_did_fetch_something_would_be_found_out(tmp_path: Path) -> None:
    page = written(tmp_path, [made()], "en")
    address = "http://127.0.0.1:9/pixel.png"
    assert [address] == probed(tmp_path, page, f'<img src="{address}">').requests


def test_a_page_starts_in_the_language_asked_for(tmp_path: Path) -> None:
    found = probed(tmp_path, written(tmp_path, [made()], "en"))
    assert found.before == found.english != found.thai


def test_a_screenshot_shows_far_more_than_an_empty_page(tmp_path: Path) -> None:
    page, picture = written(tmp_path, several(tmp_path), "th"), tmp_path / "page.png"
    blank, nothing = tmp_path / "blank.html", tmp_path / "blank.png"
    blank.write_text("<!DOCTYPE html><title>blank</title>", encoding="utf-8")
    for source, target in ((page, picture), (blank, nothing)):
        browse(tmp_path, source, "--window-size=1000,1400", f"--screenshot={target}")
    assert size_of(nothing) == size_of(picture) == (1000, 1400)
    assert 10 * nothing.stat().st_size < picture.stat().st_size


def test_the_print_is_on_paper_of_size_a4_with_its_fonts_and_without_the_switch(
    tmp_path: Path,
) -> None:
    page, paper = written(tmp_path, several(tmp_path), "th"), tmp_path / "report.pdf"
    browse(tmp_path, page, "--no-pdf-header-footer", f"--print-to-pdf={paper}")
    about = said("pdfinfo", paper)
    assert "A4" in about
    assert 2 <= int(re.findall(r"Pages: +(\d+)", about)[0]) <= 4
    assert {"Sarabun-Regular", "Sarabun-Bold"} == set(
        re.findall(r"Sarabun-\w+", said("pdffonts", paper))
    )
    # Readers of PDF put spaces between some letters and their marks.
    text = re.sub(r"\s", "", said("pdftotext", paper, "-"))
    for words in ("รายงานผลการตรวจสอบตามข้อกำหนด", "ให้ลบ543ออกจากปี", "DS-07", "2567-10-01"):
        assert words in text
    assert "English" not in text


def test_the_print_shows_dark_letters_on_white_and_a_bar_for_each_severity(tmp_path: Path) -> None:
    page, paper = written(tmp_path, several(tmp_path), "en"), tmp_path / "report.pdf"
    browse(tmp_path, page, "--no-pdf-header-footer", f"--print-to-pdf={paper}")
    said("pdftoppm", "-r", "50", paper, tmp_path / "sheet")
    seen = Counter[bytes]()
    for sheet in sorted(tmp_path.glob("sheet*.ppm")):
        raster = sheet.read_bytes().split(b"\n", 3)[3]
        seen.update(raster[at : at + 3] for at in range(0, len(raster), 3))
    assert seen[b"\xff\xff\xff"] > 0.7 * seen.total()
    assert sum(times for colour, times in seen.items() if max(colour) < 0x60) > 1000
    for bar in ("a1121f", "8a5a00"):
        assert seen[bytes.fromhex(bar)] > 50
