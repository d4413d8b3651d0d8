"""Assessments as HTML: a page for one agency, and for a set one page or a folder of pages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final
from urllib.parse import quote

from jinja2 import Environment

from dgmf_kg.assessment import Assessment, Framework, Outcome
from dgmf_kg.errors import Problem
from dgmf_kg.report import agency_page, page, set_page
from dgmf_kg.report.texts import say

_HERE = Path(__file__).parent / "templates"

INDEX: Final = "index.html"
"""The page of a folder that names all others."""


@dataclass(frozen=True)
class Assessed:
    """What became of the files that were to be assessed, and what the pages show beside it.

    Attributes:
        outcomes: for each file its outcome (None when it could not be read), its path, and the
            problem that kept it from being read.
        framework: what the assessments were made with.
        history: earlier assessments of the agency, the oldest first, for each assessment's IRI.
        language: the language that is shown first.
        parts: what the assessments were made with.
    """

    outcomes: Sequence[tuple[Outcome | None, str, Problem | None]]
    framework: Framework
    history: Mapping[str, tuple[Assessment, ...]]
    language: str = "en"
    parts: tuple[agency_page.Part, ...] = ()


def one_page(assessed: Assessed) -> bytes:
    """Everything on one page: of a single agency its own, of several an overview and all of them."""
    if len(assessed.outcomes) == 1 and (outcome := assessed.outcomes[0][0]) and outcome.assessment:
        return _agency(agency_page.environment(), assessed, outcome.assessment)
    return _overview(agency_page.environment(), assessed, {})


def folder(assessed: Assessed) -> dict[str, bytes]:
    """Pages by file name: an overview, `index.html`, and a page for each assessed agency."""
    environment, names = agency_page.environment(), _names(assessed)
    pages = {
        names[at]: _agency(environment, assessed, outcome.assessment, INDEX)
        for at, (outcome, _, _) in enumerate(assessed.outcomes)
        if outcome and outcome.assessment
    }
    links = {at: quote(name) for at, name in names.items()}
    return {**pages, INDEX: _overview(environment, assessed, links)}


def _agency(
    environment: Environment, assessed: Assessed, assessment: Assessment, index: str = ""
) -> bytes:
    history = assessed.history.get(assessment.iri, ())
    written = environment.get_template("assessment.html.jinja").render(
        view=agency_page.view(assessment, assessed.framework, history, parts=assessed.parts),
        index=index,
        language=assessed.language,
        title=page.said("title", assessed.language, agency=assessment.name or assessment.agency),
    )
    return page.encoded(written)


def _overview(environment: Environment, assessed: Assessed, links: Mapping[int, str]) -> bytes:
    written = environment.get_template("set.html.jinja").render(
        view=set_page.view(
            assessed.outcomes, assessed.framework, assessed.history, links, assessed.parts
        ),
        language=assessed.language,
        script=(_HERE / "sort.js").read_text(encoding="utf-8"),
        title=say("set-title", assessed.language),
    )
    return page.encoded(written)


def _names(assessed: Assessed) -> dict[int, str]:
    """A file name for each assessed file: its own with `.html`, told apart where two are alike."""
    taken = {INDEX}
    names = {}
    for at, (outcome, path, _) in enumerate(assessed.outcomes):
        if not outcome or not outcome.assessment:
            continue
        stem = PurePath(path).stem
        name, number = f"{stem}.html", 1
        # Some file systems hold names that differ in case for the same.
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}.html"
        taken.add(name.casefold())
        names[at] = name
    return names
