"""The outcomes of `assess` for one or many files, as lines of text."""

from dgmf_kg.assessment import Assessor, Outcome
from dgmf_kg.errors import Problem
from dgmf_kg.report import assessment, validation
from dgmf_kg.report.texts import say
from dgmf_kg.validation import Severity


def text(
    outcomes: list[tuple[Outcome | None, str, Problem | None]],
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
