"""What the page of a set of agencies shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dgmf_kg.assessment import Assessment, Attainment, Dimension, Framework, Outcome, Stage
from dgmf_kg.errors import Problem
from dgmf_kg.report.agency_page import AgencyView, Part
from dgmf_kg.report.agency_page import view as agency_view
from dgmf_kg.report.survey import Distribution, Obstacle, distribution, obstacles
from dgmf_kg.validation import Result, Severity

_SHADES = 4


@dataclass(frozen=True)
class Member:
    """One assessed agency in the table.

    Attributes:
        view: what its own page shows.
        link: where that page is, or its place on this one.
    """

    view: AgencyView
    link: str

    @property
    def assessment(self) -> Assessment:
        """Its assessment."""
        return self.view.assessment

    @property
    def attainments(self) -> tuple[Attainment | None, ...]:
        """The overall attainment, None where there is none, and that of each dimension."""
        return (self.assessment.overall, *(row.attainment for row in self.view.rows))


@dataclass(frozen=True)
class Missing:
    """A file that gave no assessment, and why: a problem, or the violations found in it."""

    path: str
    problem: Problem | None
    violations: tuple[Result, ...]


@dataclass(frozen=True)
class SetView:
    """All that the page of a set shows.

    Attributes:
        members: the assessed agencies, in the order of the files.
        missing: the files that gave no assessment.
        stages: the framework's stages in their order.
        dimensions: the framework's dimensions in their order.
        distribution: how many agencies stand where.
        obstacles: the criteria that hold agencies back, the most first.
        is_whole: whether the agencies' own pages follow on this one.
    """

    members: tuple[Member, ...]
    missing: tuple[Missing, ...]
    stages: tuple[Stage, ...]
    dimensions: tuple[Dimension, ...]
    distribution: tuple[Distribution, ...]
    obstacles: tuple[Obstacle, ...]
    is_whole: bool

    def shade(self, rank: int) -> int:
        """How dark a rank is shown, from 0 to 4; only rank 0 is white."""
        return -(-rank * _SHADES // len(self.stages))


def view(
    outcomes: Sequence[tuple[Outcome | None, str, Problem | None]],
    framework: Framework,
    history: Mapping[str, tuple[Assessment, ...]],
    links: Mapping[int, str],
    parts: tuple[Part, ...] = (),
) -> SetView:
    """What the page of a set shows.

    Args:
        outcomes: for each file its outcome, its path, and the problem that it had.
        framework: what the assessments were made with.
        history: earlier assessments of the agency for each assessment's IRI.
        links: the addresses of the agencies' own pages by the number of their file; none where
            they follow on the same page.
        parts: what the assessments were made with.
    """
    members, missing = [], []
    for at, (outcome, path, problem) in enumerate(outcomes):
        assessment = outcome.assessment if outcome else None
        if assessment is None:
            results = outcome.results if outcome else ()
            violations = tuple(one for one in results if one.severity is Severity.VIOLATION)
            missing.append(Missing(path, problem, violations))
            continue
        anchor = f"a{at + 1}-"
        earlier = history.get(assessment.iri, ())
        shown = agency_view(assessment, framework, earlier, anchor, parts)
        members.append(Member(shown, links.get(at, f"#{anchor}top")))
    assessments = [member.assessment for member in members]
    return SetView(
        members=tuple(members),
        missing=tuple(missing),
        stages=tuple(sorted(framework.stages.values(), key=lambda stage: stage.rank)),
        dimensions=tuple(framework.dimensions.values()),
        distribution=distribution(assessments, framework),
        obstacles=obstacles(assessments),
        is_whole=not links,
    )
