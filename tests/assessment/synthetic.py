"""Runs made of findings alone: what the queries derive from statuses, with no description."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from dgmf_kg import queries
from dgmf_kg.assessment import Assessment, Assessor, Framework, Parameters
from dgmf_kg.inference import FRAMEWORK_GRAPH, new_store
from dgmf_kg.namespaces import DGMF, FW, XSD

if TYPE_CHECKING:
    from dgmf_kg.store import EmbeddedStore

ROOT = Path(__file__).parents[2]
RUN = "https://example.org/run"
STATUSES = {
    "met": FW + "Met",
    "not-met": FW + "NotMet",
    "unknown": FW + "Unknown",
    "not-applicable": FW + "NotApplicable",
    "conflicting": FW + "Conflicting",
}
STEPS = tuple(query for query in queries.group("infer") if "41" <= query.name < "71")


@dataclass(frozen=True)
class Derived:
    """What the queries say is proven, in the words of `dgmf_kg.assessment.stages`."""

    cells: frozenset[str]
    dimensions: dict[str, int]
    overall: int | None


@cache
def example() -> tuple[Assessment, Framework]:
    """An assessment to take findings from, and its framework."""
    assessor = Assessor(Parameters())
    assessment = assessor.assess(ROOT / "examples" / "integrated" / "integrated.ttl").assessment
    assert assessment is not None
    return assessment, assessor.framework


FRAMEWORK = example()[1]
CRITERIA = sorted(FRAMEWORK.criteria)
DIMENSIONS = [dimension.code for dimension in FRAMEWORK.dimensions.values()]


def _some(*names: str) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries(dict.fromkeys(CRITERIA, st.sampled_from(names)))


ANY_STATUSES = st.one_of(
    _some(*STATUSES),
    # Mostly met, or else hardly a stage would be reached.
    _some(*["met"] * 12, *STATUSES),
    # Cells in which everything is exempted.
    _some("met", "not-applicable"),
)
"""The status of each criterion by its IRI."""

ANY_SCOPE = st.frozensets(st.sampled_from(DIMENSIONS))
"""Codes of the dimensions that are out of scope."""


def assessed(statuses: dict[str, str], excluded: frozenset[str]) -> Assessment:
    """An assessment with these findings and this scope; its stages are those of the example."""
    assessment, _ = example()
    return replace(
        assessment,
        findings=tuple(
            replace(finding, status=statuses[finding.criterion.iri], grounds=())
            for finding in assessment.findings
        ),
        dimensions=tuple(
            replace(one, in_scope=one.dimension is not None and one.dimension.code not in excluded)
            for one in assessment.dimensions
        ),
    )


def derived(
    statuses: dict[str, str], excluded: frozenset[str], store: EmbeddedStore | None = None
) -> Derived:
    """What the queries 41 to 70 derive from the statuses of a run.

    Args:
        statuses: the status of each criterion by its IRI.
        excluded: codes of the dimensions that are out of scope.
        store: a store with another framework, to which the run is added.
    """
    store = store or new_store()
    store.add_literal(RUN, DGMF + "asOf", "2025-09-30", XSD + "date", RUN)
    for iri, status in statuses.items():
        finding = f"{RUN}/{iri.removeprefix(FW)}"
        store.add_iri(RUN, DGMF + "hasFinding", finding, RUN)
        store.add_iri(finding, DGMF + "onCriterion", iri, RUN)
        store.add_iri(finding, DGMF + "status", STATUSES[status], RUN)
    for code in excluded:
        store.add_iri(RUN, DGMF + "excludes", FW + code, RUN)
    graphs = (FRAMEWORK_GRAPH, RUN)
    for step in STEPS:
        store.construct(step.text, graphs, RUN)
    cells = _select(store, "?run dgmf:provesCell ?cell")
    ranks = _select(store, "?one dgmf:ofDimension ?dimension ; dgmf:provenRank ?rank")
    overall = _select(store, "?one a dgmf:OverallAttainment ; dgmf:provenRank ?rank")
    return Derived(
        frozenset(row["cell"] for row in cells),
        {row["dimension"].removeprefix(FW): int(row["rank"]) for row in ranks},
        int(overall[0]["rank"]) if overall else None,
    )


def _select(store: EmbeddedStore, pattern: str) -> list[dict[str, str]]:
    return store.select(f"PREFIX dgmf: <{DGMF}> SELECT * {{ {pattern} }}", (FRAMEWORK_GRAPH, RUN))
