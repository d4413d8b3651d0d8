"""The import's queries run by hand in one of two SPARQL engines, as the guide tells it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
import rdflib

from dgmf_kg import queries
from engines import PREFIXES, RDF, turtle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engines import Engine

CPSV = PREFIXES["cpsv"]
M8G = PREFIXES["m8g"]
SKOS = PREFIXES["skos"]
EX = "https://example.org/catalogue/"

TYPES = Path(__file__).parents[2] / "queries" / "import" / "channel-types.ttl"


def plain(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    """An IRI as itself, everything else as in N-Triples."""
    return term.value if isinstance(term, ox.NamedNode) else str(term)


def subjects(triples: Iterable[ox.Triple], kind: str) -> set[str]:
    """Everything of that class."""
    return {
        plain(t.subject)
        for t in triples
        if t.predicate.value == RDF + "type" and t.object == ox.NamedNode(kind)
    }


def objects(triples: Iterable[ox.Triple], predicate: str, of: str | None = None) -> set[str]:
    """The values of a property, of one subject or of all."""
    return {
        plain(t.object)
        for t in triples
        if t.predicate.value == predicate and of in {None, plain(t.subject)}
    }


def _construct(engine: Engine, text: str, data: set[ox.Triple]) -> set[ox.Triple]:
    if engine == "oxigraph":
        found = _store(data).query(text)
        if not isinstance(found, ox.QueryTriples):
            raise TypeError("not a CONSTRUCT query")
        return set(found)
    graph = _graph(data).query(text).graph
    lines = "" if graph is None else graph.serialize(format="nt")
    return {quad.triple for quad in ox.parse(lines, format=ox.RdfFormat.N_TRIPLES)}


def _select(engine: Engine, text: str, data: set[ox.Triple]) -> list[dict[str, str]]:
    if engine == "oxigraph":
        found = _store(data).query(text)
        if not isinstance(found, ox.QuerySolutions):
            raise TypeError("not a SELECT query")
        names = [variable.value for variable in found.variables]
        return [
            {n: plain(value) for n, value in zip(names, row, strict=True) if value is not None}
            for row in found
        ]
    return [
        {str(variable): str(value) for variable, value in binding.items()}
        for binding in _graph(data).query(text).bindings
    ]


def _store(data: set[ox.Triple]) -> ox.Store:
    store = ox.Store()
    store.extend(ox.Quad(*triple) for triple in data)
    return store


def _graph(data: set[ox.Triple]) -> rdflib.Graph:
    lines = ox.serialize(data, format=ox.RdfFormat.N_TRIPLES)
    return rdflib.Graph().parse(data=lines, format="nt")


class Run:
    """A catalogue without blank nodes in an engine, ready to be lifted agency by agency."""

    def __init__(self, engine: Engine, catalogue: set[ox.Triple]) -> None:
        self._engine = engine
        (spellings,) = self._queries("cpsv-ap-0")
        self._catalogue = catalogue | _construct(engine, spellings.text, catalogue)
        self._types = {quad.triple for quad in ox.parse(path=TYPES)}

    def lists(self) -> dict[str, list[dict[str, str]]]:
        """What the catalogue holds, by the name of the query that lists it."""
        return {
            query.name: _select(self._engine, query.text, self._catalogue)
            for query in self._queries("cpsv-ap-list-")
        }

    def lift(self, agency: str, description: str, orphans: list[str]) -> set[ox.Triple]:
        """The description of an agency over the reporting period of these tests."""
        stated = "".join(f"<{description}> dgmf:states <{orphan}> .\n" for orphan in orphans)
        parameters = turtle(f"""
            <{description}> dgmf:describes <{agency}> ;
                dgmf:reportingPeriod <{description}#period> .
            <{description}#period> dcat:startDate "2024-10-01"^^xsd:date ;
                dcat:endDate "2025-09-30"^^xsd:date .
            {stated}
        """)
        given = self._catalogue | self._types | parameters
        lifted: set[ox.Triple] = set()
        for query in self._queries("cpsv-ap-[1-9]"):
            lifted |= _construct(self._engine, query.text, given | lifted)
        return lifted

    def notes(self, lifted: set[ox.Triple]) -> set[tuple[str, str]]:
        """What a description lacks: message ids and items."""
        return {
            ("import-" + query.name.removeprefix("cpsv-ap-note-"), row["item"])
            for query in self._queries("cpsv-ap-note-")
            for row in _select(self._engine, query.text, lifted)
        }

    def _queries(self, pattern: str) -> list[queries.Query]:
        return [query for query in queries.group("import") if re.match(pattern, query.name)]
