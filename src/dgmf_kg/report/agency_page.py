"""What the page of one agency shows, and the words in which it says so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jinja2 import Environment

from dgmf_kg import __version__
from dgmf_kg.assessment import (
    Assessment,
    Attainment,
    Criterion,
    Dimension,
    Finding,
    Framework,
    Stage,
    Text,
)
from dgmf_kg.assessment.plan import Plan, plan
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.report import page
from dgmf_kg.report.matrix import Row, matrix
from dgmf_kg.report.texts import LANGUAGES, TEXTS, day, name_of, say

CELL_STATUSES = (
    "proven", "ahead", "possible", "waiting", "blocked", "out-of-scope", "no-criteria",
)  # fmt: skip
_FINDING_STATUSES = ("met", "not-met", "unknown", "conflicting", "not-applicable")
_LISTS = (("do", "not-met"), ("find-out", "unknown"), ("settle", "conflicting"))


@dataclass(frozen=True)
class Point:
    """One dimension in one period of a history.

    Attributes:
        at: the number of the period, from 0.
        end: its last day.
        proven: the rank of the proven stage.
        possible: the rank of the possible stage.
        in_scope: whether the dimension was in scope, without which the ranks say nothing.
        joined: whether the line goes on from the period before.
    """

    at: int
    end: str
    proven: int
    possible: int
    in_scope: bool
    joined: bool


@dataclass(frozen=True)
class Line:
    """The history of one dimension, or of the overall stage."""

    subject: Text
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Goal:
    """The next stage of a dimension, and the lists of what stands in between."""

    dimension: Dimension
    stage: Stage | None
    is_binding: bool
    lists: tuple[tuple[str, tuple[Finding, ...]], ...]


@dataclass(frozen=True)
class Part:
    """Something that an assessment was made with: id of its title, version, and SHA-256."""

    title: str
    version: str
    sha256: str


@dataclass(frozen=True)
class AgencyView:
    """All that the page of one agency shows.

    Attributes:
        assessment: what is shown.
        stages: the framework's stages in their order.
        rows: the matrix.
        sequence: the earlier assessments, oldest first, and this one; empty without earlier ones.
        anchor: what the ids of this agency begin with, where several share a page.
        parts: what the assessment was made with.
        plan: the way to the next overall stage; None where there is none to go.
    """

    assessment: Assessment
    stages: tuple[Stage, ...]
    rows: tuple[Row, ...]
    sequence: tuple[Assessment, ...]
    anchor: str
    parts: tuple[Part, ...]
    plan: Plan | None

    @property
    def attainments(self) -> tuple[tuple[Attainment, Text], ...]:
        """Each dimension's attainment and name, the overall one last."""
        found = [(row.attainment, row.dimension.name) for row in self.rows]
        overall = self.assessment.overall
        return (*found, (overall, TEXTS["overall"])) if overall else tuple(found)

    @property
    def is_declared(self) -> bool:
        """Whether the description declares any stage."""
        return any(attainment.declared for attainment, _ in self.attainments)

    @property
    def has_limits(self) -> bool:
        """Whether there is anything to say under limitations and warnings."""
        one = self.assessment
        ahead = any(row.attainment.ahead for row in self.rows)
        return bool(one.limitations or one.warnings or one.set_aside or ahead)

    @property
    def statuses(self) -> list[str]:
        """The statuses of cells that the matrix shows."""
        seen = {cell.status for row in self.rows for cell in row.cells}
        return [status for status in CELL_STATUSES if status in seen]

    @property
    def finding_statuses(self) -> list[str]:
        """The statuses of findings that the matrix shows."""
        seen = {finding.status for finding in self.assessment.findings}
        return [status for status in _FINDING_STATUSES if status in seen]

    @property
    def goals(self) -> list[Goal]:
        """The next stage of each dimension that has one, what holds the overall stage back first."""
        rows = [row for row in self.rows if row.attainment.in_scope and row.attainment.next_steps]
        return [
            Goal(
                row.dimension,
                next((s for s in self.stages if s.rank == row.attainment.proven_rank + 1), None),
                row.is_binding,
                tuple(
                    (title, steps)
                    for title, status in _LISTS
                    if (steps := tuple(s for s in row.attainment.next_steps if s.status == status))
                ),
            )
            for row in sorted(rows, key=lambda row: not row.is_binding)
        ]

    @property
    def lines(self) -> list[Line]:
        """The history of each dimension and of the overall stage; none without earlier ones."""
        if not self.sequence:
            return []
        subjects: list[Dimension | None] = [row.dimension for row in self.rows]
        return [_line(subject, self.sequence) for subject in (*subjects, None)]


def _line(subject: Dimension | None, sequence: Iterable[Assessment]) -> Line:
    points: list[Point] = []
    for at, one in enumerate(sequence):
        attainments = filter(None, (*one.dimensions, one.overall))
        attainment = next((each for each in attainments if each.dimension == subject), None)
        in_scope = attainment is not None and attainment.in_scope
        points.append(
            Point(
                at=at,
                end=one.period[1],
                proven=attainment.proven_rank if attainment else 0,
                possible=attainment.possible_rank if attainment else 0,
                in_scope=in_scope,
                joined=in_scope and bool(points) and points[-1].in_scope,
            )
        )
    return Line(subject.name if subject else TEXTS["overall"], tuple(points))


def view(
    assessment: Assessment,
    framework: Framework,
    history: Iterable[Assessment] = (),
    anchor: str = "",
    parts: tuple[Part, ...] = (),
) -> AgencyView:
    """What the page of an agency shows.

    Args:
        assessment: what is shown.
        framework: what it was made with.
        history: earlier assessments of the agency, the oldest first.
        anchor: what ids begin with, where several agencies share a page.
        parts: what the assessment was made with.
    """
    earlier = tuple(history)
    return AgencyView(
        assessment=assessment,
        stages=tuple(sorted(framework.stages.values(), key=lambda stage: stage.rank)),
        rows=matrix(assessment, framework),
        sequence=(*earlier, assessment) if earlier else (),
        anchor=anchor,
        parts=parts,
        plan=_plan(assessment, framework),
    )


def _plan(assessment: Assessment, framework: Framework) -> Plan | None:
    """The plan to the next overall stage, where there is one and the framework allows a plan."""
    overall = assessment.overall
    highest = max(stage.rank for stage in framework.stages.values())
    if overall is None or overall.proven_rank == highest:
        return None
    try:
        return plan(assessment, framework, str(overall.proven_rank + 1))
    except BadArgumentError:
        return None


def environment() -> Environment:
    """The templates' environment with the words of an assessment."""
    made = page.environment()
    made.globals |= {
        "bar_title": _bar_title,
        "coded": _coded,
        "dates": _dates,
        "joined": _joined,
        "line_words": _line_words,
        "said_date": day,
        "sections": _sections,
        "shown": page.shown,
        "stage": stage,
        "stage_list": _stage_list,
        "texts": lambda message_id: TEXTS[message_id],
        "version": __version__,
    }
    return made


def stage(one: Stage | None) -> Text:
    """The rank and name of a stage in every language, or that there is none yet."""
    if one is None:
        return TEXTS["stage-none"]
    return {
        language: say(
            "stage", language, rank=str(one.rank), name=name_of(one.name, language, one.iri)
        )
        for language in LANGUAGES
    }


def _dates(text: str) -> Text:
    return {language: day(text, language) for language in LANGUAGES}


def _joined(names: Iterable[Text]) -> Text:
    listed = tuple(names)
    return {
        language: ", ".join(name_of(name, language, "") for name in listed)
        for language in LANGUAGES
    }


def _coded(criterion: Criterion) -> Text:
    return {
        language: f"{criterion.code} {name_of(criterion.name, language, criterion.iri)}"
        for language in LANGUAGES
    }


def _stage_list(row: Row) -> Text:
    return _joined(stage(cell.stage) for cell in row.cells if cell.status == "ahead")


def _sections(shown: AgencyView) -> list[tuple[str, str]]:
    """The sections that a page has: the ends of their ids, and the ids of their titles."""
    present = {
        "profile": ("page-profile", True),
        "matrix": ("page-matrix", True),
        "declared": ("page-declared", shown.is_declared),
        "history": ("page-history", bool(shown.sequence)),
        "next": ("next", True),
        "limits": ("page-limits", shown.has_limits),
        "proof": ("page-proof", True),
        "with": ("page-made-with", True),
    }
    return [(key, title) for key, (title, is_there) in present.items() if is_there]


def _bar_title(attainment: Attainment, subject: Mapping[str, str], language: str) -> str:
    values = {
        "subject": subject,
        "proven": stage(attainment.proven),
        "possible": stage(attainment.possible),
    }
    if not attainment.in_scope:
        return page.said("page-bar-out-of-scope", language, subject=subject)
    if attainment.declared:
        declared = stage(attainment.declared)
        return page.said("page-bar-declared", language, declared=declared, **values)
    return page.said("page-bar", language, **values)


def _line_words(line: Line, language: str) -> str:
    """A history in one sentence, for those who hear the picture."""
    words = [
        page.said(
            "page-point",
            language,
            end=_dates(point.end),
            proven=str(point.proven),
            possible=str(point.possible),
        )
        for point in line.points
        if point.in_scope
    ]
    return "; ".join(words)
