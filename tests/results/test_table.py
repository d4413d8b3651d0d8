"""The table has a row for each agency and criterion, and no formula."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

from dgmf_kg.assessment import Assessor, Parameters
from dgmf_kg.report.results import COLUMNS, to_csv
from results.graphs import EXAMPLES, OF_BASE, assessment_of

if TYPE_CHECKING:
    from dgmf_kg.assessment import Assessment

MADE = Assessor(Parameters()).provenance


def rows(*assessments: Assessment, language: str = "en") -> list[dict[str, str]]:
    content = to_csv(assessments, MADE, language).decode()
    return list(csv.DictReader(io.StringIO(content, newline="")))


def test_there_is_one_row_for_each_description_and_criterion() -> None:
    found = rows(*map(assessment_of, EXAMPLES))
    assert len(EXAMPLES) * 26 == len({(row["description"], row["criterion"]) for row in found})
    assert len(EXAMPLES) * 26 == len(found)
    assert set(COLUMNS) == set(found[0])


def test_a_row_says_what_the_assessment_says() -> None:
    one = assessment_of(OF_BASE)
    of = {each.dimension.code: each for each in one.dimensions if each.dimension}
    for row, finding in zip(rows(one), one.findings, strict=True):
        attainment = of[row["dimension"]]
        assert (finding.criterion.code, finding.status) == (row["criterion"], row["status"])
        assert str(finding.criterion.rank) == row["stage_rank"]
        assert str(attainment.proven_rank) == row["dimension_proven_rank"]
        assert str(attainment.possible_rank) == row["dimension_possible_rank"]
        assert ("true" if attainment.in_scope else "false") == row["in_scope"]
        assert finding.query
        assert finding.query.sha256 == row["query_sha256"]
    assert {"false", "true"} == {row["in_scope"] for row in rows(one)}


def test_a_row_says_with_what_it_was_made() -> None:
    for row in rows(assessment_of(OF_BASE)):
        assert MADE.framework.version == row["framework_version"]
        assert MADE.tool_version == row["tool_version"]
        assert MADE.queries.sha256 == row["queries_sha256"]
        assert (MADE.shapes.version, MADE.shapes.sha256) == (
            row["shapes_version"],
            row["shapes_sha256"],
        )
    assert "" not in {MADE.tool_version, MADE.queries.sha256, MADE.shapes.sha256}


def test_the_name_of_the_agency_is_in_the_language_asked_for() -> None:
    one = assessment_of(OF_BASE)
    assert {one.name["th"]} == {row["agency_name"] for row in rows(one, language="th")}


def test_without_an_overall_stage_its_columns_are_empty() -> None:
    found = rows(replace(assessment_of(OF_BASE), overall=None))
    assert {("", "")} == {(r["overall_proven_rank"], r["overall_possible_rank"]) for r in found}


def test_a_value_that_a_spreadsheet_would_run_begins_with_an_apostrophe() -> None:
    one = assessment_of(OF_BASE)
    for name in ("=1+1", "+66", "-1", "@here", "\tx", "\rx"):
        (shown,) = {row["agency_name"] for row in rows(replace(one, name={"en": name}))}
        assert f"'{name}" == shown
    (plain,) = {row["agency_name"] for row in rows(replace(one, name={"en": 'A, "B"\n=C'}))}
    assert 'A, "B"\n=C' == plain
