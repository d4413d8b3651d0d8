"""Assessments written as HTML, with their history."""

from collections.abc import Sequence
from pathlib import Path

import click

from dgmf_kg.assessment import Assessor, Outcome, read_history
from dgmf_kg.errors import Problem
from dgmf_kg.files import write_folder, write_whole
from dgmf_kg.report.agency_page import Part
from dgmf_kg.report.assessment_html import Assessed, folder, one_page
from dgmf_kg.report.outcomes import barred
from dgmf_kg.report.validation import problem_line

_PAGES = frozenset({".html", ".htm"})


def write_pages(
    outcomes: Sequence[tuple[Outcome | None, str, Problem | None]],
    assessor: Assessor,
    history: Sequence[Path],
    output: Path | None,
    language: str,
) -> bool:
    """Write one page, or a folder of pages; whether all of the history could be used.

    Args:
        outcomes: what became of each file.
        assessor: what assesses the history; it is given no as-of date.
        history: earlier descriptions.
        output: a file that ends in `.html`, else a folder; None is standard output.
        language: the language that the pages show first.
    """
    assessments = [one.assessment for one, _, _ in outcomes if one and one.assessment]
    earlier = read_history(history, assessor, assessments)
    problems = (*(problem for _, _, problem in outcomes if problem), *earlier.problems)
    for line in (
        *(problem_line(problem, language) for problem in problems),
        *(line for one, _, _ in outcomes if one for line in barred(one, language)),
    ):
        click.echo(line, err=True)
    lines = {one.iri: earlier.of(one) for one in assessments}
    used = assessor.provenance
    parts = (
        Part(
            "page-framework",
            f"{used.framework_iri} {used.framework.version}",
            used.framework.sha256,
        ),
        Part("page-queries", used.queries.version, used.queries.sha256),
        Part("page-shapes", used.shapes.version, used.shapes.sha256),
    )
    assessed = Assessed(outcomes, assessor.framework, lines, language, parts)
    if output is None:
        click.echo(one_page(assessed), nl=False)
    elif output.suffix.lower() in _PAGES and not output.is_dir():
        write_whole(output, one_page(assessed))
    else:
        write_folder(output, folder(assessed))
    return not earlier.problems
