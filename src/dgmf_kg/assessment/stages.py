"""From the statuses of findings to what they prove, as the queries 50 to 70 of `queries/infer/` say.

Those queries are normative; a plan asks far too often what would be if, to run them each time. A
test holds both to the same answers.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from dgmf_kg.assessment.framework import Framework

SETTLED = frozenset({"met", "not-applicable"})
"""Statuses that leave nothing to do."""


@dataclass(frozen=True)
class Proven:
    """What is proven.

    Attributes:
        cells: the IRIs of the proven cells.
        dimensions: the rank of each dimension by its code, 0 for none.
        overall: the overall rank; None when every dimension is out of scope.
    """

    cells: frozenset[str]
    dimensions: Mapping[str, int]
    overall: int | None


def proven(
    framework: Framework, statuses: Mapping[str, str], excluded: Collection[str] = ()
) -> Proven:
    """What the findings prove.

    Args:
        framework: the framework.
        statuses: the status of the finding of every criterion, by its IRI.
        excluded: codes of the dimensions that are out of scope.
    """
    by_cell = defaultdict(set)
    for iri, criterion in framework.criteria.items():
        by_cell[criterion.cell].add(statuses[iri])
    cells = frozenset(
        cell for cell, found in by_cell.items() if "met" in found and found <= SETTLED
    )
    highest = max(stage.rank for stage in framework.stages.values())
    ranks = {dimension.code: highest for dimension in framework.dimensions.values()}
    for cell, (dimension, rank) in framework.cells.items():
        if cell not in cells:
            ranks[dimension] = min(ranks[dimension], rank - 1)
    in_scope = [rank for dimension, rank in ranks.items() if dimension not in excluded]
    return Proven(cells, ranks, min(in_scope, default=None))
