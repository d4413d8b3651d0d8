"""The other queries over descriptions answer on servers as they do here: explanations, published
results, inquiries, interoperability and ecosystems."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest

import inquiries
from dgmf_kg import queries
from dgmf_kg.frameworks import FRAMEWORK_GRAPH
from dgmf_kg.store import GraphStore, Scope, open_store, read_description
from dgmf_kg.store.quirks import comparable
from ecosystem import first_days, test_queries
from engines import EX
from library import cells, graphs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dgmf_kg.queries import Query

AGENCY = "https://example.org/si-phana-pao-2568"
RUN = f"{AGENCY}/assessment/2025-09-30/self-claimed"
QUESTION = "urn:question"
# One triple in so many is missing in the graphs of an inquiry; in the first one none is.
MISSING = (0, 4, 5, 6, 7, 9)


def _ntriples(triples: Iterable[ox.Triple]) -> str:
    text = (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode()
    return re.sub(r"(^| )_:(\w+)(?= )", r"\1<urn:blank:\2>", text, flags=re.MULTILINE)


def _inquiry(folder: str, missing: int) -> str:
    """All that an inquiry of a folder reads and derives, about everything in its base."""
    base = sorted(inquiries.base(folder), key=str)
    kept = {triple for number, triple in enumerate(base) if not missing or number % missing}
    names = {
        triple.subject.value.removeprefix(EX)
        for triple in base
        if isinstance(triple.subject, ox.NamedNode) and triple.subject.value.startswith(EX)
    }
    store = ox.Store()
    given = kept | inquiries.content() | inquiries.inquiry("2025-09-30", *sorted(names))
    store.extend(ox.Quad(*triple) for triple in given)
    for path in inquiries.steps(folder):
        found = store.query(path.read_text(encoding="utf-8"))
        assert isinstance(found, ox.QueryTriples)
        store.extend([ox.Quad(*triple) for triple in found])
    return _ntriples(quad.triple for quad in store)


@cache
def _data() -> dict[str, str]:
    """The named graphs that the queries are asked over."""
    found = {name: graphs()[name] for name in (FRAMEWORK_GRAPH, AGENCY, RUN)}
    for folder in ("institution", "capability"):
        found |= {f"urn:{folder}:{missing}": _inquiry(folder, missing) for missing in MISSING}
    for path in first_days.FILES:
        description = read_description(path)
        base = f"{description.iri}/genid/"
        found[description.iri] = description.document.skolemized(base).to_ntriples()
    parameters = first_days.parameters(test_queries.ABOUT)
    return found | {QUESTION: _ntriples([*parameters, *test_queries.LINKS])}


def _scopes(group: str) -> list[Scope]:
    """What the queries of a folder see, one after another."""
    if group in {"explain", "result"}:
        return [Scope((FRAMEWORK_GRAPH, AGENCY, RUN))]
    if group in {"interoperability", "ecosystem"}:
        own = tuple(name for name in _data() if name.startswith(first_days.EX))
        return [Scope((QUESTION,), own)]
    folders = ("institution", "capability") if group == "inquiry" else (group,)
    return [Scope((f"urn:{one}:{missing}",)) for one in folders for missing in MISSING]


def _answer(store: GraphStore, query: Query, scope: Scope) -> list[str]:
    if re.search(r"^CONSTRUCT", query.text, re.MULTILINE):
        return sorted(comparable(store.construct(query.text, scope)))
    return sorted(map(str, cells(store.select(query.text, scope))))


def _filled(store: GraphStore) -> GraphStore:
    for graph, triples in _data().items():
        store.replace(graph, triples)
    return store


@pytest.fixture(scope="module")
def local() -> GraphStore:
    return _filled(open_store(":memory:"))


@pytest.fixture(scope="module", params=("oxigraph", "jena", "virtuoso"))
def server(request: pytest.FixtureRequest) -> GraphStore:
    store: GraphStore = request.getfixturevalue(request.param)
    return _filled(store)


@pytest.mark.parametrize(
    ("group", "answered"),
    [
        ("explain", 17),
        ("result", 5),
        ("inquiry", 1),
        ("institution", 17),
        ("capability", 21),
        ("interoperability", 15),
        ("ecosystem", 10),
    ],
)
def test_a_query_answers_on_a_server_as_it_does_here(
    server: GraphStore, local: GraphStore, group: str, answered: int
) -> None:
    with_rows = set()
    for query in queries.group(group):
        for scope in _scopes(group):
            here = _answer(local, query, scope)
            assert here == _answer(server, query, scope), query.name
            with_rows |= {query.name} if here else set()
    # Those that find nothing here would agree with anything.
    assert answered == len(with_rows), sorted(
        {query.name for query in queries.group(group)} - with_rows
    )
