"""The framework read back from its graph, once for each store."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from dgmf_kg import queries
from dgmf_kg.assessment.model import Criterion, Dimension, QueryUse, Stage, Text
from dgmf_kg.frameworks import FRAMEWORK_GRAPH, FrameworkFiles, standard
from dgmf_kg.namespaces import DGMF
from dgmf_kg.store import EmbeddedStore, Row

_QUERIES: Final = "https://w3id.org/dgmf/queries/criteria/"


@dataclass(frozen=True)
class Framework:
    """Stages by IRI, dimensions by IRI in their order, criteria by IRI, and all names.

    The queries of the criteria are by code; a criterion that only claims decide has none. The name
    is that of a framework of the user's own, None for the installed one.
    """

    stages: dict[str, Stage]
    dimensions: dict[str, Dimension]
    criteria: dict[str, Criterion]
    cells: dict[str, tuple[str, int]]
    names: dict[str, Text]
    queries: dict[str, QueryUse] = field(default_factory=dict)
    own_name: Text | None = None


def report_rows(store: EmbeddedStore, name: str, graphs: Iterable[str]) -> list[Row]:
    """The rows of a query of `queries/report/` over some graphs."""
    query = next(query for query in queries.group("report") if query.name == name)
    return store.select(query.text, graphs)


def read_names(store: EmbeddedStore, graphs: Iterable[str]) -> dict[str, Text]:
    """Names and titles by thing and language; of several in one language the first by code point."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for row in report_rows(store, "names", graphs):
        names[row["thing"]].setdefault(row["language"], row["text"])
    return dict(names)


def read_framework(store: EmbeddedStore, files: FrameworkFiles | None = None) -> Framework:
    """The framework that a store holds.

    Args:
        store: where its content is.
        files: the files that it came from; by default those that are installed.
    """
    files = files or standard()
    graphs = [FRAMEWORK_GRAPH]
    names = read_names(store, graphs)
    texts: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for row in report_rows(store, "framework-texts", graphs):
        texts[row["thing"], row["property"].removeprefix(DGMF)][row["language"]] = row["text"]
    wanted: dict[str, list[Text]] = defaultdict(list)
    for row in report_rows(store, "framework-evidence", graphs):
        wanted[row["criterion"]].append(names.get(row["type"], {}))
    stages = {
        row["stage"]: Stage(row["stage"], int(row["rank"]), names.get(row["stage"], {}))
        for row in report_rows(store, "framework-stages", graphs)
    }
    dimensions = {
        row["dimension"]: Dimension(row["dimension"], row["code"], names.get(row["dimension"], {}))
        for row in report_rows(store, "framework-dimensions", graphs)
    }
    criteria = {}
    cells = {}
    for row in report_rows(store, "framework-criteria", graphs):
        iri = row["criterion"]
        dimension = dimensions[row["dimension"]].code
        cells[row["cell"]] = (dimension, int(row["rank"]))
        criteria[iri] = Criterion(
            iri=iri,
            code=row["code"],
            name=names.get(iri, {}),
            cell=row["cell"],
            dimension=dimension,
            rank=int(row["rank"]),
            statement=texts[iri, "statement"],
            pattern=texts[iri, "evidencePattern"],
            measure=texts[iri, "correctiveMeasure"],
            risk=texts[iri, "riskIfLacking"],
            evidence=tuple(wanted[iri]),
        )
    used = {
        query.name: QueryUse(files.query_iri("criteria", query), query.sha256)
        for query in files.criteria
    }
    own_name = names.get(files.iri, {}) if files.is_own else None
    return Framework(stages, dimensions, criteria, cells, names, used, own_name)
