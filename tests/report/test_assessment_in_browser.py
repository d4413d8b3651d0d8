"""The pages of an assessment in the browser that their readers have."""

from __future__ import annotations

import html
import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import pytest

from dgmf_kg.report.assessment_html import INDEX, one_page
from dgmf_kg.report.assessment_html import folder as folder_of
from report.browser import POLICY, browse, complaints, probed, said
from report.pages import assessed, changed, example, year

if TYPE_CHECKING:
    from pathlib import Path

LONG = "น้ำประปาชนบทเพื่อประชาชนทุกหมู่บ้าน" * 20
AXE = """
<script>%s</script>
<script>
addEventListener("load", async () => {
  await document.fonts.ready;
  const found = {};
  for (const label of document.querySelectorAll("nav.languages label")) {
    label.click();
    const result = await axe.run(document, {resultTypes: ["violations"]});
    found[label.lang] = result.violations.map(one => `${one.id}: ${one.nodes[0].html}`);
    found.passes = result.passes.length;
  }
  document.documentElement.dataset.axe = JSON.stringify(found);
});
</script>
"""


class Pages(NamedTuple):
    """One agency with a history and a long Thai name, and the overview of a set."""

    agency: Path
    overview: Path


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    folder = tmp_path_factory.mktemp("pages")
    current = changed(folder, "citizen-focus", ("เทศบาลนครลำธารา", f"เทศบาลนครลำธารา{LONG}"))
    made = Pages(*(folder / f"{name}.html" for name in Pages._fields))
    earlier = [year(folder, "citizen-focus", back) for back in (2, 1)]
    made.agency.write_bytes(one_page(assessed([current], earlier, "th")))
    several = [example("overclaims"), example("conflicting-evidence"), example("out-of-scope")]
    made.overview.write_bytes(folder_of(assessed(several))[INDEX])
    return made


def test_a_page_is_shaped_switched_wrapped_and_fetched_from_nowhere(
    tmp_path: Path, pages: Pages
) -> None:
    found = probed(tmp_path, pages.agency)
    assert ["Sarabun 400 loaded"] * 2 + ["Sarabun 700 loaded"] * 2 == found.faces
    assert [] == found.requests
    assert found.before == found.thai
    for words in ("ผลรายช่องของกรอบ", "30 ก.ย. 2568", "พิสูจน์ได้", "ขั้นประชาชนร่วมสร้าง (4)", LONG):
        assert words in found.thai
        assert words not in found.english
    for words in (
        "Every cell of the framework",
        "2024-10-01 to 2025-09-30",
        "proven",
        "4 Citizen-enabled",
    ):
        assert words in found.english
        assert words not in found.thai
    # As narrow as a telephone, nothing has to be pushed aside to be read.
    assert found.width <= 500
    assert 0 == found.overflow


@pytest.mark.parametrize("name", ["agency", "overview"])
def test_the_browser_has_nothing_to_complain_of(tmp_path: Path, pages: Pages, name: str) -> None:
    page = getattr(pages, name)
    assert [] == complaints(tmp_path, page)
    broken = tmp_path / "broken.html"
    broken.write_text(f"{page.read_text(encoding='utf-8')}<script>1</script>", encoding="utf-8")
    assert "Content Security Policy" in complaints(tmp_path, broken)[0]


def test_the_overview_is_sorted_by_the_one_script_that_its_policy_allows(
    tmp_path: Path, pages: Pages
) -> None:
    buttons = '<button type="button">'
    assert 7 == browse(tmp_path, pages.overview, "--dump-dom").count(buttons)
    text = pages.overview.read_text(encoding="utf-8")
    copy = tmp_path / "copy.html"
    copy.write_text(re.sub("; script-src '[^']*'", "", text), encoding="utf-8")
    still = browse(tmp_path, copy, "--dump-dom")
    assert (0, 3) == (still.count(buttons), still.count("<table"))
    click = "<script>document.querySelectorAll('#agencies-table button')[2].click()</script>"
    copy.write_text(POLICY.sub("", text).replace("</body>", f"{click}</body>"), encoding="utf-8")
    table = browse(tmp_path, copy, "--dump-dom").partition("</table>")[0]
    assert 'aria-sort="ascending"' in table
    # By the overall stage, the possible one where the proven one is the same.
    assert ["conflicting-evidence", "overclaims", "out-of-scope"] == re.findall(
        r'<a href="([a-z-]+)\.html">', table
    )


def test_the_print_is_whole_on_paper_of_size_a4(tmp_path: Path, pages: Pages) -> None:
    paper = tmp_path / "agency.pdf"
    browse(tmp_path, pages.agency, "--no-pdf-header-footer", f"--print-to-pdf={paper}")
    about = said("pdfinfo", paper)
    assert "A4" in about
    assert 8 <= int(re.findall(r"Pages: +(\d+)", about)[0]) <= 30
    assert {"Sarabun-Regular", "Sarabun-Bold"} == set(
        re.findall(r"Sarabun-\w+", said("pdffonts", paper))
    )
    # Readers of PDF put spaces between some letters and their marks.
    text = re.sub(r"\s", "", said("pdftotext", paper, "-"))
    for words in ("ผลรายช่องของกรอบ", "MGT-4.1", "TEC-4.2", "30ก.ย.2568", "SHA-256"):
        assert words in text
    assert "English" not in text


@pytest.mark.parametrize("name", ["agency", "overview"])
def test_axe_finds_no_barrier_in_either_language(tmp_path: Path, pages: Pages, name: str) -> None:
    script = files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    text = POLICY.sub("", getattr(pages, name).read_text(encoding="utf-8"))
    copy = tmp_path / "axe.html"
    copy.write_text(text.replace("</body>", f"{AXE % script}</body>"), encoding="utf-8")
    dom = browse(tmp_path, copy, "--virtual-time-budget=60000", "--dump-dom")
    match = re.search(r'data-axe="([^"]*)"', dom)
    assert match
    found = json.loads(html.unescape(match[1]))
    assert ([], []) == (found["en"], found["th"])
    assert found["passes"] > 30
