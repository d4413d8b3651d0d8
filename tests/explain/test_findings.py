"""The near misses of a finding: when there are any, which, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from criteria.variants import CODES, CRITERIA
from dgmf_kg import queries
from dgmf_kg.assessment import Assessor, Finding, Parameters
from dgmf_kg.assessment.misses import pattern_of
from dgmf_kg.queries import Query
from dgmf_kg.report.misses import miss_data, sentence
from engines import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.assessment import Assessment

EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))


def finding(path: Path, code: str, **parameters: str) -> Finding:
    """The finding of one criterion."""
    assessor = Assessor(Parameters(**parameters), near_misses=True)
    assessment = assessor.assess(path, insist=True).assessment
    assert assessment is not None
    return next(one for one in assessment.findings if one.criterion.code == code)


def sentences(found: Finding, language: str = "en") -> list[str]:
    """The near misses of a finding in words."""
    return [sentence(miss, language) for miss in found.near_misses]


def example(name: str) -> Path:
    """The description of an example."""
    return ROOT / "examples" / name / f"{name}.ttl"


@pytest.fixture(scope="module")
def explained() -> dict[str, Assessment]:
    """The assessments of all examples, with their near misses."""
    assessor = Assessor(Parameters(), near_misses=True)
    return {
        path.stem: outcome.assessment
        for path in EXAMPLES
        if (outcome := assessor.assess(path)).assessment
    }


def test_only_findings_that_are_unknown_or_not_met_have_near_misses(
    explained: dict[str, Assessment],
) -> None:
    statuses = {
        found.status
        for assessment in explained.values()
        for found in assessment.findings
        if found.near_misses
    }
    assert {"not-met", "unknown"} == statuses


def test_three_near_misses_at_most_the_nearest_first(explained: dict[str, Assessment]) -> None:
    counts = [
        [len(miss.missing) for miss in found.near_misses]
        for assessment in explained.values()
        for found in assessment.findings
    ]
    assert max(map(len, counts)) == 3
    assert counts == [sorted(missing) for missing in counts]


def test_near_misses_are_read_only_when_they_are_asked_for() -> None:
    outcome = Assessor(Parameters()).assess(example("nothing-proven"))
    assert outcome.assessment is not None
    assert {()} == {found.near_misses for found in outcome.assessment.findings}


def test_a_near_miss_is_told_in_words_of_both_languages() -> None:
    path = CRITERIA / "MGT-1.1" / "near-no-partner.ttl"
    found = finding(path, "MGT-1.1")
    assert [
        "“Service strategy” sets out data sharing, but names no other agency and no agreement"
    ] == sentences(found)
    assert ["“ยุทธศาสตร์การให้บริการ” กำหนดการใช้ข้อมูลร่วมกัน แต่ไม่ได้ระบุหน่วยงานอื่นหรือข้อตกลงใด"] == sentences(
        found, "th"
    )


def test_an_agency_above_or_below_is_said_to_be_no_other_agency() -> None:
    assert [
        "“Service strategy” sets out data sharing, but names only agencies above or below this one"
    ] == sentences(finding(CRITERIA / "MGT-1.1" / "near-above.ttl", "MGT-1.1"))


def test_where_nothing_begins_the_pattern_the_first_step_is_told() -> None:
    (miss,) = finding(CRITERIA / "CHN-1.1" / "met.ttl", "MGT-1.1").near_misses
    assert "no strategy is stated" == sentence(miss, "en")
    assert "ไม่ได้ระบุยุทธศาสตร์ใด" == sentence(miss, "th")
    assert None is miss_data(miss)["item"]


@pytest.mark.parametrize("code", ["MGT-3.1", "CHN-3.3"])
def test_a_match_of_the_counter_pattern_leaves_nothing_to_explain(code: str) -> None:
    found = finding(CRITERIA / code / "counter.ttl", code)
    assert ("not-met", ()) == (found.status, found.near_misses)


def test_a_match_that_is_set_aside_is_no_miss() -> None:
    met = CRITERIA / "MGT-1.1" / "met.ttl"
    found = finding(met, "MGT-1.1", minimum_grade="documented")
    assert ("unknown", ()) == (found.status, found.near_misses)
    assert ["below-grade"] == [item.reason for item in found.set_aside]


def test_a_counter_match_that_is_set_aside_is_not_told_again() -> None:
    counter = CRITERIA / "CHN-3.3" / "counter.ttl"
    found = finding(counter, "CHN-3.3", minimum_grade="documented")
    aside = {item.iri for item in found.set_aside}
    assert "unknown" == found.status
    assert set() == aside & {miss.iri for miss in found.near_misses}


def test_evidence_stands_with_the_item_that_it_is_for(explained: dict[str, Assessment]) -> None:
    grounds = [
        ground
        for assessment in explained.values()
        for found in assessment.findings
        for ground in found.grounds
    ]
    assert len(grounds) > 100
    for ground in grounds:
        pieces = [piece for pieces in ground.evidence_by_item for piece in pieces]
        assert list(ground.evidence) == pieces
        assert len(ground.items) == len(ground.evidence_by_item)


def test_a_finding_tells_the_query_that_decided_it(explained: dict[str, Assessment]) -> None:
    deciding = {query.name: query for query in queries.group("criteria")}
    for found in explained["integrated"].findings:
        query = found.query
        assert query is not None
        code = found.criterion.code
        assert f"https://w3id.org/dgmf/queries/criteria/{code}" == query.iri
        assert deciding[code].sha256 == query.sha256


@pytest.mark.parametrize("code", CODES)
def test_every_part_says_what_is_missing_in_both_languages(code: str) -> None:
    query = next(query for query in queries.group("explain") if query.name == code)
    pattern = pattern_of(query)
    texts = [pattern.first_step.lacking]
    for way in pattern.ways:
        # At least one part of a way says what a candidate has, or every sentence begins with “but”.
        assert any(part.held["en"] for part in way)
        for part in way:
            texts.append(part.lacking)
            assert bool(part.held["en"]) == bool(part.held["th"])
    for text in texts:
        assert text["en"].isascii()
        assert text["en"]
        assert any("\u0e00" <= letter <= "\u0e7f" for letter in text["th"])


def test_a_query_in_english_alone_speaks_english_in_both() -> None:
    header = {"none": "nothing is stated", "part open": "is open | is shut"}
    pattern = pattern_of(Query("X-1.1", "", header))
    ((part,),) = pattern.ways
    assert {"en": "is shut", "th": "is shut"} == part.lacking
    assert {"en": "nothing is stated", "th": "nothing is stated"} == pattern.first_step.lacking
