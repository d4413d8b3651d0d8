"""The framework read back from its graph, once for each store."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from dgmf_kg import queries
from dgmf_kg.assessment.model import Criterion, Dimension, QueryUse, Stage, Text
from dgmf_kg.frameworks import FRAMEWORK_GRAPH, FrameworkFiles, standard
from dgmf_kg.namespaces import DGMF, FW
from dgmf_kg.store import EmbeddedStore, Row

_QUERIES: Final = "https://w3id.org/dgmf/queries/criteria/"


@dataclass(frozen=True)
class Framework:
    """The framework as plain data.

    Attributes:
        stages: stages by IRI, in their order.
        dimensions: dimensions by IRI, in their order.
        criteria: criteria by IRI, by code.
        cells: the dimension's code and the stage's rank of each cell, by IRI.
        names: the names of all things.
        statements: what each cell says, by its IRI.
        dependencies: the criteria that come before a criterion in a plan, by its IRI.
        unconditional: the criteria that no agency may declare not applicable.
        queries: the queries of the criteria, by code; a criterion that only claims decide has none.
        own_name: the name of a framework of the user's own, None for the installed one.
    """

    stages: dict[str, Stage]
    dimensions: dict[str, Dimension]
    criteria: dict[str, Criterion]
    cells: dict[str, tuple[str, int]]
    names: dict[str, Text]
    statements: dict[str, Text]
    dependencies: Mapping[str, tuple[str, ...]]
    unconditional: frozenset[str]
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
    cells = {
        row["cell"]: (dimensions[row["dimension"]].code, int(row["rank"]))
        for row in report_rows(store, "framework-cells", graphs)
    }
    dependencies: dict[str, tuple[str, ...]] = {}
    for row in report_rows(store, "framework-dependencies", graphs):
        before = dependencies.get(row["criterion"], ())
        dependencies[row["criterion"]] = (*before, row["prerequisite"])
    criteria = {}
    unconditional = set()
    for row in report_rows(store, "framework-criteria", graphs):
        iri = row["criterion"]
        if row["applicability"] == FW + "AlwaysApplicable":
            unconditional.add(iri)
        criteria[iri] = Criterion(
            iri=iri,
            code=row["code"],
            name=names.get(iri, {}),
            cell=row["cell"],
            dimension=dimensions[row["dimension"]].code,
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
    return Framework(
        stages,
        dimensions,
        criteria,
        cells,
        names,
        {cell: texts[cell, "statement"] for cell in cells},
        dependencies,
        frozenset(unconditional),
        queries=used,
        own_name=names.get(files.iri, {}) if files.is_own else None,
    )
