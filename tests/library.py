"""A store filled with the examples and their assessments, as the expected rows of the queries see it.

Beside the ten examples it holds the descriptions of `cases/queries/descriptions`, which tell of
what no example has: an earlier period, a platform, capabilities, and faults.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from dgmf_kg.frameworks import FRAMEWORK_GRAPH, standard
from dgmf_kg.inference import Parameters, infer, new_store
from dgmf_kg.store import EmbeddedStore, open_store, read_description
from engines import CASES, EX, ROOT, XSD

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.library import Question
    from dgmf_kg.store import GraphStore, Solutions, Term

EXPECTED = CASES / "queries" / "expected"
CHANGES = CASES / "queries" / "changes"
OTHERS = CASES / "queries" / "descriptions"
DOES_NOT_CONFORM = "hill-library-2568"


@cache
def graphs() -> dict[str, str]:
    """The named graphs of the filled store as N-Triples: framework, descriptions, runs."""
    files = [*sorted(ROOT.glob("examples/*/*.ttl")), *sorted(OTHERS.glob("*.ttl"))]
    content = EmbeddedStore()
    standard().load(content)
    found = {FRAMEWORK_GRAPH: content.ntriples(FRAMEWORK_GRAPH)}
    store = new_store()
    for path in files:
        description = read_description(path)
        conforms = path.stem != DOES_NOT_CONFORM
        run = infer(store, description, Parameters(), conforms=conforms)
        for graph in (description.iri, run):
            found[graph] = store.ntriples(graph)
    return found


def filled() -> GraphStore:
    """A store in memory that holds them all."""
    store = open_store(":memory:")
    for graph, triples in graphs().items():
        store.replace(graph, triples)
    return store


def repeated(count: int) -> GraphStore:
    """The filled store with every agency there so many times, under other names each time."""
    store = open_store(":memory:")
    for graph, triples in graphs().items():
        if not graph.startswith(EX):
            store.replace(graph, triples)
            continue
        for number in range(count):
            own = f"{EX}{number}/"
            store.replace(graph.replace(EX, own), triples.replace(f"<{EX}", f"<{own}"))
    return store


def example(question: Question) -> dict[str, str]:
    """The values that the expected rows of a question are asked with."""
    pairs = question.query.header.get("example", "").split()
    return dict(pair.split("=", 1) for pair in pairs)


def expected_file(question: Question) -> Path:
    """The file with the rows of a question over the filled store."""
    return EXPECTED / question.group / f"{question.name}.csv"


def cells(solutions: Solutions) -> list[list[str]]:
    """The values of rows as text, numbers in one form."""
    return [["" if term is None else _plain(term) for term in row] for row in solutions.rows]


def _plain(term: Term) -> str:
    if term.datatype == XSD + "decimal":
        return f"{Decimal(term.value).normalize():f}"
    return term.value
