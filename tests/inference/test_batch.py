"""Many runs at once come to what each run comes to by itself, whatever names they share."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dgmf_kg.assessment import Assessment, Assessor, Parameters
from dgmf_kg.errors import Problem
from dgmf_kg.inference import Reached, Summary, numbered, summarize
from dgmf_kg.inference.batch import predicates
from dgmf_kg.store import Description, read_description

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
GRADES = ("self-claimed", "documented", "independently-verified")


def _reached(one: Reached | None) -> tuple[int, int, str, str, bool] | None:
    if one is None:
        return None
    return (
        one.proven_rank,
        one.possible_rank,
        one.declared,
        one.declaration_status,
        one.in_scope,
    )


def _facts(summary: Summary | Problem) -> dict[str, object]:
    assert isinstance(summary, Summary)
    return {
        "agency": (summary.agency, summary.name),
        "setting": (summary.period, summary.as_of, summary.minimum_grade, summary.input_sha256),
        "statuses": summary.statuses,
        "overall": _reached(summary.overall),
        "dimensions": {iri: _reached(one) for iri, one in summary.dimensions.items()},
    }


def _together(paths: list[Path], parameters: Parameters) -> list[Summary | Problem]:
    return summarize(numbered(map(read_description, paths)), parameters)


def _facts_of_one(assessment: Assessment) -> dict[str, object]:
    attained = {
        one.dimension.iri if one.dimension else "": (
            one.proven_rank,
            one.possible_rank,
            one.declared.iri if one.declared else "",
            one.declaration_status or "",
            one.in_scope,
        )
        for one in (*assessment.dimensions, *filter(None, [assessment.overall]))
    }
    return {
        "agency": (assessment.agency, assessment.name),
        "setting": (
            assessment.period,
            assessment.as_of,
            assessment.minimum_grade,
            assessment.input_sha256,
        ),
        "statuses": {finding.criterion.iri: finding.status for finding in assessment.findings},
        "overall": attained.pop("", None),
        "dimensions": attained,
    }


@pytest.mark.parametrize("grade", GRADES)
def test_a_batch_of_all_examples_comes_to_what_each_comes_to_alone(grade: str) -> None:
    parameters = Parameters(minimum_grade=grade)
    assessor = Assessor(parameters)
    alone = [assessor.assess(path).assessment for path in EXAMPLES]
    together = _together(EXAMPLES, parameters)
    assert [_facts_of_one(one) for one in alone if one] == [_facts(one) for one in together]


def test_descriptions_that_share_every_name_do_not_mix(tmp_path: Path) -> None:
    # The same agency, portal, services and evidence, one fact less in each copy.
    text = EXAMPLES[0].read_text(encoding="utf-8")
    blocks = text.split("\n\n")
    paths = []
    for number, block in enumerate(blocks):
        if any(part in block for part in ("@prefix", "AgencyDescription", "dcat:startDate")):
            continue
        path = tmp_path / f"{number}.ttl"
        path.write_text("\n\n".join(one for one in blocks if one is not block), encoding="utf-8")
        paths.append(path)
    assert len(paths) > 5
    assessor = Assessor(Parameters())
    alone = [assessor.assess(path, insist=True).assessment for path in paths]
    together = _together(paths, Parameters())
    expected = [_facts_of_one(one) for one in alone if one]
    assert expected == [_facts(one) for one in together]
    assert len({str(one["statuses"]) for one in expected}) > 1


def test_a_description_cannot_speak_for_the_others(tmp_path: Path) -> None:
    honest = read_description(EXAMPLES[0])
    (before,) = summarize(numbered([honest]), Parameters())
    path = tmp_path / "meddler.ttl"
    text = EXAMPLES[1].read_text(encoding="utf-8")
    meddling = "\nfw:MGT-4.1 dgmf:belongsToCell fw:MGT-1 .\nfw:stage-2 dgmf:rank 9 .\n"
    path.write_text(text + meddling, encoding="utf-8")
    first, _ = summarize(numbered([honest, read_description(path)]), Parameters())
    assert _facts(before) == _facts(first)


def test_a_description_without_a_run_is_a_problem_and_the_others_go_on() -> None:
    descriptions: list[Description] = [read_description(path) for path in EXAMPLES]
    early = Parameters(as_of="1999-01-01")
    problems = summarize(numbered(descriptions), early)
    assert {"as-of-early"} == {one.message_id for one in problems if isinstance(one, Problem)}
    assert len(descriptions) == len(problems)
    assert [] == summarize([], Parameters())


@pytest.mark.parametrize("date", ["of:99:0", "of:0:99999"])
def test_a_date_that_looks_like_a_name_of_the_batch_stays_as_it_is(
    date: str, tmp_path: Path
) -> None:
    text = EXAMPLES[0].read_text(encoding="utf-8")
    path = tmp_path / "odd.ttl"
    path.write_text(re.sub(r'(dcat:endDate) "[^"]*"', rf'\1 "{date}"', text), encoding="utf-8")
    (summary,) = _together([path], Parameters(as_of="2025-09-30"))
    assert isinstance(summary, Summary)
    assert summary.period[1] == date


def test_no_name_or_title_is_loaded_for_a_batch() -> None:
    wanted = predicates()
    assert "<https://w3id.org/dgmf/ontology#states>" in wanted
    assert "<http://www.w3.org/2004/02/skos/core#prefLabel>" not in wanted
    assert "<http://purl.org/dc/terms/title>" not in wanted
