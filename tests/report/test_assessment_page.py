"""What the pages of an assessment say, read without a browser."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from dgmf_kg.assessment import read_history
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.report.assessment_html import INDEX, folder, one_page
from dgmf_kg.report.matrix import matrix
from dgmf_kg.report.survey import distribution, obstacles
from report.pages import ASSESSOR, EXAMPLES, Reader, assessed, changed, example, outcome, year
from report.reports import WICKED

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.assessment import Assessment

SEVERAL = ("ahead", "conflicting-evidence", "out-of-scope", "overclaims")
STATUSES = {
    # Proven, possible, blocked and what waits behind a blocked stage.
    "overclaims": {
        "MGT": "proven possible possible possible",
        "SVC": "proven proven possible possible",
        "CHN": "proven proven blocked waiting",
        "TEC": "proven blocked waiting waiting",
    },
    "ahead": {
        "MGT": "proven possible possible possible",
        "SVC": "proven possible possible possible",
        "CHN": "proven possible ahead possible",
        "TEC": "proven proven proven proven",
    },
    "conflicting-evidence": {
        "MGT": "proven possible ahead possible",
        "SVC": "possible possible possible possible",
        "CHN": "possible possible possible possible",
        "TEC": "possible possible possible possible",
    },
    "out-of-scope": {
        "CHN": "out-of-scope out-of-scope out-of-scope out-of-scope",
    },
}
THAI = re.compile(r"[\u0e00-\u0e7f]")
LATIN_WORD = re.compile(r"[a-z]{3,} [a-z]{3,}")
SVG = re.compile(r"<svg.*?</svg>", re.DOTALL)


def assessment_of(path: Path) -> Assessment:
    found = outcome(path).assessment
    assert found is not None
    return found


@pytest.mark.parametrize("name", sorted(STATUSES))
def test_the_matrix_has_sixteen_cells_with_the_statuses_of_the_story(name: str) -> None:
    cells = Reader(one_page(assessed([example(name)]))).cells
    assert 16 == len(cells)
    for dimension, expected in STATUSES[name].items():
        assert expected.split() == [cells[f"{dimension}-{rank}"] for rank in range(1, 5)]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_matrix_agrees_with_the_inferred_stages(path: Path) -> None:
    one = assessment_of(path)
    cells = Reader(one_page(assessed([path]))).cells
    for attainment in one.dimensions:
        assert attainment.dimension is not None
        code = attainment.dimension.code
        found = {rank: cells[f"{code}-{rank}"] for rank in range(1, 5)}
        if not attainment.in_scope:
            assert {"out-of-scope"} == set(found.values())
            continue
        proven = [rank for rank in found if found[rank] == "proven"]
        assert list(range(1, attainment.proven_rank + 1)) == proven
        assert list(attainment.ahead) == [rank for rank in found if found[rank] == "ahead"]
        free = [rank for rank in found if found[rank] not in {"blocked", "waiting"}]
        assert list(range(1, attainment.possible_rank + 1)) == free
        assert found.get(attainment.possible_rank + 1, "blocked") == "blocked"
    assert 16 == sum(len(row.cells) for row in matrix(one, ASSESSOR.framework))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_cell_leads_to_its_proof_and_every_link_arrives(path: Path) -> None:
    page = Reader(one_page(assessed([path])))
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert {f"#{key}" for key in page.cells} <= set(page.links)
    assert {one.criterion.code for one in assessment_of(path).findings} <= set(page.ids)


def test_the_proof_names_statement_evidence_grade_validity_and_what_was_set_aside() -> None:
    page = one_page(assessed([example("conflicting-evidence")]))
    words = " ".join(text for text, _ in Reader(page).texts)
    for expected in (
        "Appointment at a health centre",
        "https://example.org/si-phana-pao-2568/province-portal",
        "Log of failed visits to the portal",
        "independently verified",
        "The portal has been out of order since May",
        "Joint transport plan BE 2565-2568",
        "expired",
        "about another period",
        "not yet valid",
        "https://w3id.org/dgmf/queries/criteria/MGT-2.1",
    ):
        assert expected in words


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_text_is_marked_with_its_language(path: Path) -> None:
    page = Reader(one_page(assessed([path])))
    assert {"th"} == {language for text, language in page.texts if THAI.search(text)}
    english = {language for text, language in page.texts if LATIN_WORD.search(text)}
    assert {"en"} == english


def test_the_same_assessment_gives_the_same_bytes() -> None:
    paths = [example("overclaims"), example("ahead")]
    assert one_page(assessed(paths)) == one_page(assessed(paths))
    assert one_page(assessed(paths, language="th")) != one_page(assessed(paths))
    assert folder(assessed(paths)) == folder(assessed(paths))


def test_every_picture_is_well_formed_and_has_a_title_or_is_hidden(tmp_path: Path) -> None:
    history = [year(tmp_path, "citizen-focus", 1)]
    for page in (
        one_page(assessed([example("citizen-focus")], history)),
        one_page(assessed([example(name) for name in SEVERAL])),
    ):
        pictures = [ET.fromstring(text) for text in SVG.findall(page.decode())]  # noqa: S314 - our own
        assert len(pictures) > 50
        for picture in pictures:
            hidden = picture.get("aria-hidden") == "true"
            assert hidden != bool(picture.findtext("title"))
            assert hidden or (picture.get("role") == "img" and picture.get("lang"))


def test_a_name_is_text_whatever_it_says(tmp_path: Path) -> None:
    name = "Institute for Community Products"
    turtle = '\\u202Eevil <script>alert(1)</script>" onload=x \\u0001\\u0007 & น้ำ'.replace(
        '"', '\\"'
    )
    path = changed(tmp_path, "overclaims", (name, turtle))
    for page in (one_page(assessed([path])), one_page(assessed([path, example("ahead")]))):
        read = Reader(page)
        seen = r'\u202Eevil <script>alert(1)</script>" onload=x \u0001\u0007 & น้ำ'
        assert seen in [text for text, _ in read.texts]
        assert b"<script>alert" not in page
        assert not re.search(
            "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page.decode()
        )


def test_the_path_and_the_faults_of_a_file_are_text_too() -> None:
    problem = BadInputError("file-unreadable", Place("x", 3), reason=WICKED).problem
    given = assessed([example("ahead")])
    page = one_page(replace(given, outcomes=[*given.outcomes, (None, WICKED, problem)]))
    assert b"<script>alert" not in page
    texts = [text for text, _ in Reader(page).texts]
    assert 2 <= len([text for text in texts if "<script>alert(1)</script>" in text])
    assert not [text for text in texts if "\x01" in text]


def test_a_history_shows_each_period_once_and_in_order(tmp_path: Path) -> None:
    history = [year(tmp_path, "citizen-focus", back) for back in (1, 3, 2)]
    page = Reader(one_page(assessed([example("citizen-focus")], history)))
    words = [text for text, language in page.texts if language == "en"]
    # The overall stage comes last.
    assert [
        "2022-09-30: proven 0, possible 3",
        "2023-09-30: proven 0, possible 3",
        "2024-09-30: proven 0, possible 3",
        "2025-09-30: proven 3, possible 3",
    ] == [text for text in words if text.startswith("2022-09-30: ")][-1].split("; ")
    assert "history" in page.ids
    assert "history" not in Reader(one_page(assessed([example("citizen-focus")]))).ids


def test_a_file_that_is_no_earlier_description_of_the_agency_is_named(tmp_path: Path) -> None:
    current = assessment_of(example("citizen-focus"))
    good = year(tmp_path, "citizen-focus", 1)
    twice = year(tmp_path, "citizen-focus", 2)
    again = tmp_path / "again.ttl"
    again.write_bytes(twice.read_bytes())
    broken = changed(tmp_path, "ahead", ("dcterms:publisher", "dcterms:creator"))
    missing = tmp_path / "missing.ttl"
    paths = [good, twice, again, example("citizen-focus"), example("ahead"), broken, missing]
    history = read_history(paths, ASSESSOR, [current])
    assert [
        ("history-twice", str(again)),
        ("history-not-earlier", str(example("citizen-focus"))),
        ("history-other-agency", str(example("ahead"))),
        ("history-not-conforming", str(broken)),
        ("file-missing", str(missing)),
    ] == [(one.message_id, one.place.path if one.place else "") for one in history.problems]
    assert ["2023-09-30", "2024-09-30"] == [one.period[1] for one in history.of(current)]


def test_the_overview_counts_every_agency_once_in_every_dimension() -> None:
    rows = distribution([assessment_of(example(name)) for name in SEVERAL], ASSESSOR.framework)
    assert {len(SEVERAL)} == {sum(row.proven) + row.out_of_scope for row in rows}
    assert {
        None: ((1, 3, 0, 0, 0), 0),
        "MGT": ((0, 3, 0, 1, 0), 0),
        "SVC": ((1, 2, 1, 0, 0), 0),
        "CHN": ((1, 1, 1, 0, 0), 1),
        "TEC": ((1, 2, 0, 0, 1), 0),
    } == {
        row.dimension.code if row.dimension else None: (row.proven, row.out_of_scope)
        for row in rows
    }


def test_what_holds_back_is_counted_by_status_the_most_first() -> None:
    found = obstacles([assessment_of(example(name)) for name in SEVERAL])
    first = found[0]
    assert ("MGT-2.1", 3) == (first.criterion.code, first.agencies)
    assert (("not-met", 0), ("unknown", 3), ("conflicting", 0)) == first.statuses
    web = next(one for one in found if one.criterion.code == "CHN-1.1")
    assert (("not-met", 0), ("unknown", 0), ("conflicting", 1)) == web.statuses
    assert sorted(found, key=lambda one: -one.agencies) == list(found)
    assert not [one for one in found if one.agencies != sum(n for _, n in one.statuses)]


def test_a_folder_has_an_overview_that_leads_to_a_page_for_each_agency() -> None:
    paths = [example("overclaims"), example("ahead")]
    pages = folder(assessed([*paths, paths[1]]))
    assert ["overclaims.html", "ahead.html", "ahead-2.html", INDEX] == list(pages)
    overview = Reader(pages[INDEX])
    assert {"overclaims.html", "ahead.html", "ahead-2.html"} <= set(overview.links)
    assert INDEX in Reader(pages["ahead.html"]).links
    assert {} == overview.cells


def test_the_overview_says_which_files_were_not_assessed_and_why(tmp_path: Path) -> None:
    broken = changed(tmp_path, "ahead", ("dcterms:publisher", "dcterms:creator"))
    found = ASSESSOR.assess(broken)
    assert found.assessment is None
    given = assessed([example("overclaims")])
    data = replace(given, outcomes=[*given.outcomes, (found, "broken.ttl", None)])
    words = " ".join(text for text, _ in Reader(one_page(data)).texts)
    assert "Descriptions assessed: 1. Not assessed: 1." in words
    assert "broken.ttl" in words
    assert found.results[0].rule in words
