"""The HTML report in the browser that its readers have: shaped, fetched from nowhere, printed."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from dgmf_kg.report.formats import REPORTS
from dgmf_kg.report.options import Options
from dgmf_kg.validation import Severity
from report.reports import made, several

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.report.validation import FileReport

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-extensions", "--hide-scrollbars", "--force-device-scale-factor=1",
)  # fmt: skip
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
# Asks the page about itself; the report has no script of its own, and its policy allows none.
PROBE = """
<script>
addEventListener("load", async () => {
  await document.fonts.ready;
  const found = {
    faces: [...document.fonts].map(face => `${face.family} ${face.weight} ${face.status}`).sort(),
    check: ["400", "700"].map(weight => document.fonts.check(`${weight} 16px Sarabun`, "กำ A")),
    requests: performance.getEntriesByType("resource").map(entry => entry.name)
      .filter(name => !name.startsWith("data:")),
    before: document.body.innerText,
    contrast: getComputedStyle(document.body).color + getComputedStyle(document.body).backgroundColor,
  };
  for (const label of document.querySelectorAll("nav label")) label.click();
  found.thai = document.body.innerText;
  document.querySelector("nav label").click();
  found.english = document.body.innerText;
  const page = document.documentElement;
  found.overflow = Math.max(...[page, ...document.querySelectorAll(".scroll")]
    .map(box => box.scrollWidth - box.clientWidth));
  found.width = page.clientWidth;
  page.dataset.found = JSON.stringify(found);
});
</script>
"""


class Found(NamedTuple):
    """What the browser made of a page."""

    faces: list[str]
    check: list[bool]
    requests: list[str]
    before: str
    contrast: str
    thai: str
    english: str
    overflow: int
    width: int


@cache
def chromium() -> str:
    path = shutil.which("chromium")
    assert path, "The Debian package chromium is missing."
    return path


def browse(folder: Path, page: Path, *arguments: str) -> str:
    profile = folder / "profile"
    done = subprocess.run(
        [chromium(), *FLAGS, f"--user-data-dir={profile}", *arguments, page.as_uri()],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return done.stdout.decode()


def written(folder: Path, reports: list[FileReport], language: str) -> Path:
    page = folder / "report.html"
    page.write_bytes(REPORTS["html"](reports, Options(language, made_on="2026-11-22")))
    return page


def probed(folder: Path, page: Path, extra: str = "") -> Found:
    """Return what the page says of itself, with the policy that forbids scripts taken out."""
    text, times = POLICY.subn("", page.read_text(encoding="utf-8"))
    assert 1 == times
    copy = folder / "probed.html"
    copy.write_text(text.replace("</body>", f"{extra}{PROBE}</body>"), encoding="utf-8")
    dom = browse(folder, copy, "--window-size=400,900", "--virtual-time-budget=5000", "--dump-dom")
    match = re.search(r'data-found="([^"]*)"', dom)
    assert match
    return Found(**json.loads(html.unescape(match[1])))


def test_the_page_is_shaped_switched_and_fetched_from_nowhere(tmp_path: Path) -> None:
    reports = [*several(tmp_path), made(Severity.INFO, value="น้ำ" * 200)]
    found = probed(tmp_path, written(tmp_path, reports, "th"))
    assert ["Sarabun 400 loaded"] * 2 + ["Sarabun 700 loaded"] * 2 == found.faces
    assert [True, True] == found.check
    assert [] == found.requests
    assert "rgb(27, 27, 27)rgb(255, 255, 255)" == found.contrast
    assert found.before == found.thai
    for words in ("รายงานผลการตรวจสอบตามข้อกำหนด", "ให้ลบ 543 ออกจากปี", "22 พ.ย. 2569", "บรรทัด 71"):
        assert words in found.thai
        assert words not in found.english
    for words in ("Validation report", "Subtract 543 from the year", "2026-11-22", "line 71"):
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


def said(program: str, *arguments: object) -> str:
    path = shutil.which(program)
    assert path, "The Debian package poppler-utils is missing."
    done = subprocess.run(
        [path, *map(str, arguments)], check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout


def size_of(png: Path) -> tuple[int, int]:
    header = png.read_bytes()[16:24]
    return int.from_bytes(header[:4]), int.from_bytes(header[4:])
