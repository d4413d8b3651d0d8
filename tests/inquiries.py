"""The queries of an inquiry, run over a dataset by two independent SPARQL engines.

A dataset is a set of triples: descriptions, framework and guidance together. `ask` runs the numbered
queries in order and then every SELECT of the folder; both engines get the same triples.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import pyoxigraph as ox
import rdflib
from rdflib.plugins.sparql import prepareQuery

from engines import CASES, EX, FW, PREFIXES, RDF, ROOT, XSD, dgmf, ex, read

if TYPE_CHECKING:
    from pathlib import Path

    from rdflib.plugins.sparql.sparql import Query

    from engines import Engine, Triples

INQUIRY = ex("inquiry")
Rows = frozenset[tuple[str, ...]]


@dataclass(frozen=True)
class Answer:
    """The rows of each SELECT of a folder, its IRIs shortened, and the number of derived triples."""

    rows: dict[str, Rows]
    derived: int


@cache
def content() -> Triples:
    """The framework and the guidance."""
    return read(ROOT / "ontology" / "framework.ttl") | read(ROOT / "ontology" / "guidance.ttl")


@cache
def base(folder: str) -> Triples:
    """The dataset in which nothing is missing."""
    return read(CASES / folder / "base.ttl")


@cache
def edited(folder: str, edit: str) -> Triples:
    """The base after a SPARQL update in which the usual prefixes are declared."""
    if not edit:
        return base(folder)
    store = ox.Store()
    store.extend(ox.Quad(*triple) for triple in base(folder))
    store.update("".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items()) + edit)
    after = frozenset(quad.triple for quad in store)
    if after == base(folder):
        raise ValueError(f"nothing is changed by {edit}")
    return after


def inquiry(day: str, *subjects: str) -> Triples:
    """The parameters of an inquiry; the subjects are local names."""
    date = ox.Literal(day, datatype=ox.NamedNode(XSD + "date"))
    return frozenset(
        {
            ox.Triple(INQUIRY, ox.NamedNode(RDF + "type"), dgmf("Inquiry")),
            ox.Triple(INQUIRY, dgmf("inquiryDate"), date),
            *(ox.Triple(INQUIRY, dgmf("inquiresAbout"), ex(name)) for name in subjects),
        }
    )


@cache
def queries(folder: str) -> tuple[Path, ...]:
    """The queries that an inquiry of a folder may run: those that all share, then its own."""
    folders = (ROOT / "queries" / "inquiry", ROOT / "queries" / folder)
    return tuple(path for one in folders for path in sorted(one.glob("*.rq")))


@cache
def steps(folder: str) -> tuple[Path, ...]:
    """The CONSTRUCT queries of an inquiry, in their order."""
    return tuple(path for path in queries(folder) if path.name[0].isdigit())


@cache
def selects(folder: str) -> dict[str, str]:
    """The SELECT queries of an inquiry, by name."""
    return {
        path.stem: path.read_text(encoding="utf-8")
        for path in queries(folder)
        if not path.name[0].isdigit()
    }


def short(iri: str) -> str:
    """An IRI without our namespaces."""
    for namespace in (EX, FW, PREFIXES["dgmf"]):
        iri = iri.removeprefix(namespace)
    return iri


@lru_cache(maxsize=256)
def ask(folder: str, given: Triples, engine: Engine = "oxigraph") -> Answer:
    """What the queries of a folder answer over a dataset to which framework and guidance are added."""
    return {"oxigraph": _with_oxigraph, "rdflib": _with_rdflib}[engine](folder, given)


def _with_oxigraph(folder: str, given: Triples) -> Answer:
    store = ox.Store()
    store.extend(ox.Quad(*triple) for triple in content() | given)
    before = len(store)
    for path in steps(folder):
        triples = store.query(path.read_text(encoding="utf-8"))
        assert isinstance(triples, ox.QueryTriples)
        store.extend([ox.Quad(*triple) for triple in triples])
    rows = {}
    for name, text in selects(folder).items():
        solutions = store.query(text)
        assert isinstance(solutions, ox.QuerySolutions)
        found = [tuple(_text(term) for term in solution) for solution in solutions]
        rows[name] = frozenset(found)
        assert len(found) == len(rows[name]), name
    return Answer(rows, len(store) - before)


def _text(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None) -> str:
    if term is None:
        return ""
    assert isinstance(term, ox.NamedNode | ox.Literal)
    return short(term.value)


@cache
def _rdflib_content() -> rdflib.Graph:
    text = ox.serialize(content(), format=ox.RdfFormat.N_TRIPLES)
    return rdflib.Graph().parse(data=text, format="nt")


@cache
def _prepared(text: str) -> Query:
    return prepareQuery(text)


def _with_rdflib(folder: str, given: Triples) -> Answer:
    graph = _rdflib_content()
    text = ox.serialize(given, format=ox.RdfFormat.N_TRIPLES)
    added = [
        triple for triple in rdflib.Graph().parse(data=text, format="nt") if triple not in graph
    ]
    stated = len(added)
    for triple in added:
        graph.add(triple)
    try:
        for path in steps(folder):
            query = _prepared(path.read_text(encoding="utf-8"))
            for triple in list(graph.query(query).graph or ()):
                if triple not in graph:
                    graph.add(triple)
                    added.append(triple)
        rows = {name: _rows(graph, _prepared(text)) for name, text in selects(folder).items()}
    finally:
        for triple in added:
            graph.remove(triple)
    return Answer(rows, len(added) - stated)


def _rows(graph: rdflib.Graph, query: Query) -> Rows:
    result = graph.query(query)
    names = result.vars or ()
    return frozenset(
        tuple("" if (term := row.get(name)) is None else short(str(term)) for name in names)
        for row in result.bindings
    )


def lines(answer: Answer, *names: str) -> set[str]:
    """The rows of some SELECTs, each as the query's name and its values in one line."""
    return {
        " ".join((name, *row)).rstrip()
        for name in names or answer.rows
        for row in answer.rows[name]
    }
