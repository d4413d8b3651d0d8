"""What a store holds: the framework, descriptions by reporting period, and assessments."""

from collections import defaultdict
from dataclasses import dataclass

from dgmf_kg import queries
from dgmf_kg.namespaces import FRAMEWORK_GRAPH
from dgmf_kg.store.graphs import GraphStore


@dataclass(frozen=True)
class StoredDescription:
    """A description in a store.

    Attributes:
        graph: its IRI, which also names its graph.
        agency: the agency's IRI; empty where it names none.
        name: the agency's name by language.
        period: first and last day of the reporting period; empty texts where it has none.
        checksum: the checksum of the file that it came in; empty where it was not loaded by us.
    """

    graph: str
    agency: str
    name: dict[str, str]
    period: tuple[str, str]
    checksum: str


@dataclass(frozen=True)
class StoredRun:
    """An assessment in a store: its IRI and graph, description, as-of date, IRI of the grade."""

    graph: str
    description: str
    as_of: str
    grade: str


@dataclass(frozen=True)
class Listing:
    """All graphs of a store by what they hold, descriptions in the order of their periods."""

    has_framework: bool
    descriptions: tuple[StoredDescription, ...]
    runs: tuple[StoredRun, ...]
    others: tuple[str, ...]


def list_graphs(store: GraphStore) -> Listing:
    """What a store holds."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for row in _rows(store, "names"):
        names[row["graph"]].setdefault(row["language"], row["text"])
    descriptions = {
        row["graph"]: StoredDescription(
            graph=row["graph"],
            agency=row.get("agency", ""),
            name=dict(names[row["graph"]]),
            period=(row.get("start", ""), row.get("end", "")),
            checksum=row.get("checksum", ""),
        )
        for row in _rows(store, "descriptions")
    }
    runs = {
        row["graph"]: StoredRun(row["graph"], row["description"], row["asOf"], row["grade"])
        for row in _rows(store, "runs")
    }
    graphs = store.graphs()
    known = {FRAMEWORK_GRAPH, *descriptions, *runs}
    return Listing(
        has_framework=FRAMEWORK_GRAPH in graphs,
        # Servers sort IRIs each in their own way; the order is ours.
        descriptions=tuple(sorted(descriptions.values(), key=lambda one: (one.period, one.graph))),
        runs=tuple(sorted(runs.values(), key=lambda one: (one.description, one.graph))),
        others=tuple(graph for graph in graphs if graph not in known),
    )


def _rows(store: GraphStore, name: str) -> list[dict[str, str]]:
    query = next(query for query in queries.group("store") if query.name == name)
    return store.select(query.text).plain()
