"""Every query gives equal answers in rdflib and in Oxigraph over all examples."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
import rdflib
import rdflib.query

from engines import ROOT, assess, query_files, read

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
REPORTS = sorted(ROOT.glob("queries/report/*.rq"))
FRAMEWORK = ROOT / "ontology" / "framework.ttl"


@cache
def _datasets(path: Path, grade: str) -> tuple[ox.Store, rdflib.Graph]:
    """Framework, description and run of an example, in both engines."""
    description = read(path)
    triples = {quad.triple for quad in ox.parse(path=FRAMEWORK)}
    triples |= description | assess(description, minimum_grade=grade).triples
    store = ox.Store()
    store.extend(ox.Quad(*triple) for triple in triples)
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    return store, rdflib.Graph().parse(data=text, format="nt")


def _fast_rows(store: ox.Store, query: str) -> list[tuple[str, ...]]:
    solutions = store.query(query)
    assert isinstance(solutions, ox.QuerySolutions)
    return [tuple("" if v is None else _text(v) for v in solution) for solution in solutions]


def _text(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else str(term)


def _reference_rows(graph: rdflib.Graph, query: str) -> list[tuple[str, ...]]:
    result = graph.query(query)
    assert "SELECT" == result.type
    return [tuple("" if v is None else str(v) for v in binding) for binding in _bindings(result)]


def _bindings(result: rdflib.query.Result) -> list[tuple[object, ...]]:
    return [tuple(row.get(name) for name in result.vars or ()) for row in result.bindings]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_inference_derives_the_same_triples_in_both(path: Path) -> None:
    assert len(query_files()) > 50
    fast, reference = assess(read(path)), assess(read(path), "rdflib")
    assert reference.triples == fast.triples


@pytest.mark.parametrize("query", REPORTS, ids=lambda query: query.stem)
def test_a_report_has_the_same_rows_in_both(query: Path) -> None:
    text = query.read_text(encoding="utf-8")
    rows = 0
    for path, grade in product(EXAMPLES, ("SelfClaimed", "IndependentlyVerified")):
        store, graph = _datasets(path, grade)
        fast, reference = _fast_rows(store, text), _reference_rows(graph, text)
        assert Counter(reference) == Counter(fast)
        rows += len(fast)
    # A query that no example answers would agree with anything.
    assert rows > 0


def test_every_query_tells_in_both_languages_what_it_returns() -> None:
    for path in sorted(ROOT.glob("queries/**/*.rq")):
        lines = path.read_text(encoding="utf-8").splitlines()
        keys = {line[2:].partition(":")[0].strip() for line in lines if line.startswith("#+")}
        assert {"summary", "summary-th"} <= keys, path
