"""A store filled with the examples and their assessments, as the expected rows of the queries see it.

Beside the ten examples it holds the descriptions of `cases/queries/descriptions`, which tell of
what no example has: an earlier period, a platform, capabilities, and faults.
"""

from __future__ import annotations

from functools import cache

from dgmf_kg.frameworks import FRAMEWORK_GRAPH, standard
from dgmf_kg.inference import Parameters, infer, new_store
from dgmf_kg.store import EmbeddedStore, read_description
from dgmf_kg.store.folder import LocalStore
from engines import CASES, ROOT

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
        if "first-days" in path.parts:
            continue
        description = read_description(path)
        conforms = path.stem != DOES_NOT_CONFORM
        run = infer(store, description, Parameters(), conforms=conforms)
        for graph in (description.iri, run):
            found[graph] = store.ntriples(graph)
    return found


def filled() -> LocalStore:
    """A store in memory that holds them all."""
    store = LocalStore.in_memory()
    for graph, triples in graphs().items():
        store.replace(graph, triples)
    return store
