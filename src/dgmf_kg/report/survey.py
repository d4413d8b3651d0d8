"""What a set of assessments says together: who stands where, and what holds most of them back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dgmf_kg.assessment import Assessment, Criterion, Dimension, Framework

_OPEN = ("not-met", "unknown", "conflicting")


@dataclass(frozen=True)
class Distribution:
    """How many agencies stand at each stage of a dimension.

    Attributes:
        dimension: the dimension, None for overall.
        proven: the number of agencies by rank of the proven stage, from 0.
        out_of_scope: how many agencies it does not concern.
    """

    dimension: Dimension | None
    proven: tuple[int, ...]
    out_of_scope: int


@dataclass(frozen=True)
class Obstacle:
    """A criterion that keeps agencies from the next stage of its dimension.

    Attributes:
        criterion: the criterion.
        agencies: how many it keeps back.
        statuses: of these, how many do not meet it, have it unknown, or have it in conflict.
    """

    criterion: Criterion
    agencies: int
    statuses: tuple[tuple[str, int], ...]


def distribution(
    assessments: Sequence[Assessment], framework: Framework
) -> tuple[Distribution, ...]:
    """The distribution of proven stages, overall first, then each dimension of the framework."""
    highest = max(stage.rank for stage in framework.stages.values())
    rows = []
    for dimension in (None, *framework.dimensions.values()):
        ranks: Counter[int] = Counter()
        for one in assessments:
            attainments = one.dimensions if dimension else filter(None, (one.overall,))
            ranks.update(
                attainment.proven_rank
                for attainment in attainments
                if attainment.dimension == dimension and attainment.in_scope
            )
        counts = tuple(ranks[rank] for rank in range(highest + 1))
        rows.append(Distribution(dimension, counts, len(assessments) - sum(counts)))
    return tuple(rows)


def obstacles(assessments: Sequence[Assessment]) -> tuple[Obstacle, ...]:
    """The criteria between agencies and their next stages, those that hold most back first."""
    criteria: dict[str, Criterion] = {}
    counts: dict[str, Counter[str]] = {}
    for assessment in assessments:
        for attainment in assessment.dimensions:
            if not attainment.in_scope:
                continue
            for step in attainment.next_steps:
                criteria[step.criterion.code] = step.criterion
                counts.setdefault(step.criterion.code, Counter())[step.status] += 1
    found = [
        Obstacle(criteria[code], count.total(), tuple((status, count[status]) for status in _OPEN))
        for code, count in counts.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.agencies, one.criterion.code)))
