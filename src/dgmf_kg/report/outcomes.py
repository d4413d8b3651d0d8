"""The outcomes of `assess` for one or many files, as lines of text or as data."""

from dgmf_kg.assessment import Assessor, Outcome
from dgmf_kg.errors import Problem
from dgmf_kg.report import assessment, results, validation
from dgmf_kg.report.texts import say
from dgmf_kg.validation import Severity

Outcomes = list[tuple[Outcome | None, str, Problem | None]]
"""For each file its outcome, None when it could not be read; its path; and what kept it from that."""


def text(
    outcomes: Outcomes,
    assessor: Assessor,
    language: str,
    *,
    colour: bool,
) -> tuple[list[str], list[str]]:
    """Lines for standard output (assessments) and for standard error (what kept one from it)."""
    out: list[str] = []
    err: list[str] = []
    for outcome, _, problem in outcomes:
        if problem:
            err.append(validation.problem_line(problem, language))
        if outcome is None:
            continue
        err.extend(barred(outcome, language))
        if outcome.assessment is None:
            continue
        if out:
            out.append("")
        out.append(assessment.text(outcome.assessment, assessor.framework, language, colour=colour))
    return out, err


def data(
    outcomes: Outcomes, assessor: Assessor, form: str, language: str
) -> tuple[bytes, list[str]]:
    """Outcomes as `json`, `csv` or `turtle`, and lines on what kept files from it.

    JSON holds those itself, so that for it there are no lines.
    """
    if form == "json":
        return f"{assessment.to_json(outcomes, assessor.provenance)}\n".encode(), []
    _, err = text(outcomes, assessor, language, colour=False)
    found = [one.assessment for one, _, _ in outcomes if one and one.assessment]
    if form == "csv":
        return results.to_csv(found, assessor.provenance, language), err
    return results.to_turtle(found), err


def barred(outcome: Outcome, language: str) -> list[str]:
    """Lines on what bars an assessment, and whether it did; none where nothing does."""
    # Warnings and hints are `validate`'s to tell.
    lines = [
        validation.result_line(result, language)
        for result in outcome.results
        if result.severity is Severity.VIOLATION
    ]
    if outcome.assessment is None:
        lines.append(f"{outcome.path}: {say('not-assessed', language)}")
    return lines
