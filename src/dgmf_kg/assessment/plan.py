"""What lies between an agency and a stage, in an order in which it can be done.

Every cell up to the target needs all its criteria met or not applicable, and one of them met. So
each open criterion of these cells is a step, and there is no choice; only in a cell where every
criterion is exempted one has to be chosen. That is why the plan is the smallest there is.
"""

import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter

from dgmf_kg.assessment.framework import Framework
from dgmf_kg.assessment.model import Assessment, Criterion, Dimension, Finding, Stage
from dgmf_kg.assessment.stages import SETTLED, Proven, proven
from dgmf_kg.errors import BadArgumentError


class Kind(StrEnum):
    """What is to be done about a criterion."""

    DO = "do"
    FIND_OUT = "find-out"
    SETTLE = "settle"


_KINDS = {
    "not-met": Kind.DO,
    "unknown": Kind.FIND_OUT,
    "conflicting": Kind.SETTLE,
    # Exempted like all others of its cell, which therefore proves nothing.
    "not-applicable": Kind.SETTLE,
}


@dataclass(frozen=True)
class Prerequisite:
    """An open criterion of another dimension that had better come before a step.

    Attributes:
        criterion: the criterion.
        status: the status of its finding.
        step: the number of the step that it is itself, None when the plan does not ask for it.
    """

    criterion: Criterion
    status: str
    step: int | None


@dataclass(frozen=True)
class Unlocked:
    """What a step proves, once all steps before it are done too.

    Attributes:
        cells: the cells, as dimension and stage, in the framework's order.
        dimension: the stage that the step's dimension newly reaches, if it does.
        overall: the overall stage that is newly reached, if one is.
    """

    cells: tuple[tuple[Dimension, Stage], ...]
    dimension: Stage | None
    overall: Stage | None


@dataclass(frozen=True)
class Step:
    """One criterion to meet.

    Attributes:
        number: its place in the order of the plan, from 1.
        kind: in which of the three lists it stands.
        finding: what is known of the criterion now; the criterion has measure, risk and evidence.
        prerequisites: open criteria of other dimensions on which it depends, by their codes.
        unlocks: what it proves, once all steps before it are done too.
    """

    number: int
    kind: Kind
    finding: Finding
    prerequisites: tuple[Prerequisite, ...]
    unlocks: Unlocked

    @property
    def criterion(self) -> Criterion:
        """The criterion to meet."""
        return self.finding.criterion


@dataclass(frozen=True)
class Goal:
    """A dimension that is to reach the target.

    Attributes:
        dimension: the dimension.
        now: its proven stage, None for none.
        then: its proven stage when the plan is done.
        in_scope: whether it is in scope; one that is not can still be asked for by name.
    """

    dimension: Dimension
    now: Stage | None
    then: Stage | None
    in_scope: bool


@dataclass(frozen=True)
class Plan:
    """The smallest set of criteria between an agency and a stage, in order.

    Attributes:
        target: the stage to reach.
        is_overall: whether it is the overall stage that is to reach it.
        goals: the dimensions that are to reach the target, in the framework's order.
        overall_now: the overall proven stage, None for none.
        overall_then: the overall proven stage when the plan is done.
        steps: what to do, in order.
    """

    target: Stage
    is_overall: bool
    goals: tuple[Goal, ...]
    overall_now: Stage | None
    overall_then: Stage | None
    steps: tuple[Step, ...]

    @property
    def is_reached(self) -> bool:
        """Whether the target is reached already."""
        return not self.steps

    def listed(self, kind: Kind) -> tuple[Step, ...]:
        """The steps of one of the three lists."""
        return tuple(step for step in self.steps if step.kind is kind)


def plan(
    assessment: Assessment, framework: Framework, to: str, dimensions: Collection[str] = ()
) -> Plan:
    """The plan from an assessment to a stage.

    Args:
        assessment: where the agency stands.
        framework: the framework of the assessment.
        to: the target: a stage's rank, or its name in any language.
        dimensions: codes of the dimensions that are to reach it; none means the overall stage.

    Raises:
        BadArgumentError: there is no such stage or dimension, every dimension is out of scope, a
            cell on the way has no criterion, or criteria depend on each other in a circle.
    """
    target = stage_named(framework, to)
    wanted = dimensions_named(framework, dimensions)
    outside = {
        one.dimension.code for one in assessment.dimensions if one.dimension and not one.in_scope
    }
    in_scope = [one for one in framework.dimensions.values() if one.code not in outside]
    goals = wanted or in_scope
    if not goals:
        raise BadArgumentError("plan-nothing-in-scope")
    findings = {finding.criterion.iri: finding for finding in assessment.findings}
    statuses = {iri: finding.status for iri, finding in findings.items()}
    steps = _missing(framework, statuses, target, {goal.code for goal in goals})
    order = [iri for iri in _ordered(framework, statuses, steps) if iri in steps]
    number = {iri: at for at, iri in enumerate(order, 1)}
    unlocked = _unlocked(framework, statuses, order, outside)
    now = proven(framework, statuses, outside)
    then = proven(framework, {**statuses, **dict.fromkeys(order, "met")}, outside)
    return Plan(
        target=target,
        is_overall=not wanted,
        goals=tuple(
            Goal(
                goal,
                _stage(framework, now.dimensions[goal.code]),
                _stage(framework, then.dimensions[goal.code]),
                goal.code not in outside,
            )
            for goal in goals
        ),
        overall_now=_stage(framework, now.overall),
        overall_then=_stage(framework, then.overall),
        steps=tuple(
            Step(
                number=number[iri],
                kind=_KINDS[statuses[iri]],
                finding=findings[iri],
                prerequisites=tuple(_prerequisites(framework, statuses, iri, number)),
                unlocks=one,
            )
            for iri, one in zip(order, unlocked, strict=True)
        ),
    )


def stage_named(framework: Framework, text: str) -> Stage:
    """The stage of that rank or name, in any language and case; in Thai, the word ขั้น may be left out.

    Raises:
        BadArgumentError: there is none.
    """
    wanted = _folded(text)
    for stage in framework.stages.values():
        if wanted in {str(stage.rank), *map(_folded, stage.name.values())}:
            return stage
    known = (
        " / ".join((str(stage.rank), *(stage.name[tag] for tag in sorted(stage.name))))
        for stage in framework.stages.values()
    )
    raise BadArgumentError("stage-unknown", value=text, known="; ".join(known))


def _folded(text: str) -> str:
    return " ".join(text.replace("-", " ").split()).casefold().removeprefix("ขั้น").strip()


def dimensions_named(framework: Framework, codes: Collection[str]) -> list[Dimension]:
    """The dimensions of these codes, in the framework's order.

    Raises:
        BadArgumentError: a code is none of a dimension.
    """
    wanted = {code.upper(): code for code in codes}
    known = [dimension.code for dimension in framework.dimensions.values()]
    for code, text in wanted.items():
        if code not in {one.upper() for one in known}:
            raise BadArgumentError("dimension-unknown", value=text, known=" ".join(known))
    return [one for one in framework.dimensions.values() if one.code.upper() in wanted]


def _missing(
    framework: Framework, statuses: Mapping[str, str], target: Stage, goals: Collection[str]
) -> set[str]:
    """The criteria that have to become met so that all cells up to the target are proven."""
    criteria: dict[str, list[str]] = {
        cell: []
        for cell, (dimension, rank) in framework.cells.items()
        if dimension in goals and rank <= target.rank
    }
    for iri, criterion in framework.criteria.items():
        if criterion.cell in criteria:
            criteria[criterion.cell].append(iri)
    found: set[str] = set()
    for cell, here in criteria.items():
        if not here:
            dimension, rank = framework.cells[cell]
            raise BadArgumentError("plan-cell-empty", cell=f"{dimension}-{rank}")
        still_open = [iri for iri in here if statuses[iri] not in SETTLED]
        if not still_open and "met" not in {statuses[iri] for iri in here}:
            # One will do. A criterion that always applies was never rightly exempted; it comes first.
            still_open = [min(here, key=lambda iri: (iri not in framework.unconditional, iri))]
        found.update(still_open)
    return found


def _ordered(
    framework: Framework, statuses: Mapping[str, str], steps: Collection[str]
) -> Iterator[str]:
    """All open criteria, each behind those it depends on; else by stage, then as listed.

    Those that are no step of the plan take part, since a step may wait for one that waits for
    another step. What is settled holds nothing up.
    """
    waiting = {iri for iri, status in statuses.items() if status not in SETTLED} | set(steps)
    dimensions = [dimension.code for dimension in framework.dimensions.values()]

    def rank(iri: str) -> tuple[int, int, str, str]:
        one = framework.criteria[iri]
        return one.rank, dimensions.index(one.dimension), one.code, iri

    sorter = TopologicalSorter(
        {iri: set(framework.dependencies.get(iri, ())) & waiting for iri in waiting}
    )
    try:
        sorter.prepare()
    except CycleError as error:
        circle = " → ".join(framework.criteria[iri].code for iri in error.args[1])
        raise BadArgumentError("plan-circle", circle=circle) from None
    ready: list[tuple[int, int, str, str]] = []
    while sorter.is_active():
        for iri in sorter.get_ready():
            heapq.heappush(ready, rank(iri))
        first = heapq.heappop(ready)[-1]
        sorter.done(first)
        yield first


def _unlocked(
    framework: Framework, statuses: Mapping[str, str], order: Iterable[str], outside: set[str]
) -> Iterator[Unlocked]:
    """What each step proves when the steps are done in that order."""
    reached = dict(statuses)
    before = proven(framework, reached, outside)
    for iri in order:
        reached[iri] = "met"
        after = proven(framework, reached, outside)
        yield _gain(framework, before, after, framework.criteria[iri].dimension)
        before = after


def _gain(framework: Framework, before: Proven, after: Proven, dimension: str) -> Unlocked:
    dimensions = {one.code: one for one in framework.dimensions.values()}
    stages = {stage.rank: stage for stage in framework.stages.values()}
    cells = (
        framework.cells[cell] for cell in framework.cells if cell in after.cells - before.cells
    )
    old, new = before.dimensions[dimension], after.dimensions[dimension]
    return Unlocked(
        cells=tuple((dimensions[code], stages[rank]) for code, rank in cells),
        dimension=_stage(framework, new) if new > old else None,
        overall=_stage(framework, after.overall) if after.overall != before.overall else None,
    )


def _prerequisites(
    framework: Framework, statuses: Mapping[str, str], iri: str, number: Mapping[str, int]
) -> Iterator[Prerequisite]:
    own = framework.criteria[iri].dimension
    for before in framework.dependencies.get(iri, ()):
        criterion = framework.criteria[before]
        if criterion.dimension != own and statuses[before] not in SETTLED:
            yield Prerequisite(criterion, statuses[before], number.get(before))


def _stage(framework: Framework, rank: int | None) -> Stage | None:
    return next((stage for stage in framework.stages.values() if stage.rank == rank), None)
