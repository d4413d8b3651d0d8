"""Named graphs in memory or in a folder, by Oxigraph."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Self

import pyoxigraph as ox

from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.store.graphs import EVERYTHING, Scope, Solutions, Term
from dgmf_kg.store.rdf import to_ntriples


_Value = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple


class LocalStore:
    """An Oxigraph store as a `GraphStore`."""

    def __init__(self, store: ox.Store) -> None:
        """Keep the store."""
        self._store = store

    @classmethod
    def in_memory(cls) -> Self:
        """An empty store that is gone when the process ends."""
        return cls(ox.Store())

    @classmethod
    def in_folder(cls, folder: Path) -> Self:
        """The store in a folder, made if there is none.

        Raises:
            BadInputError: another process has it open, it may not be written to, or the folder
                holds something else.
        """
        place = Place(str(folder))
        if folder.is_dir() and any(folder.iterdir()) and not (folder / "CURRENT").is_file():
            raise BadInputError("store-not-a-store", place)
        try:
            return cls(ox.Store(folder))
        except OSError as error:
            if "lock" in str(error).lower():
                raise BadInputError("store-locked", place) from None
            raise BadInputError("store-unusable", place, reason=str(error)) from None

    def replace(self, graph: str, ntriples: str) -> None:
        """Make a graph hold exactly these triples, all at once or not at all."""
        # One update is one transaction: whoever reads, or comes back after a crash, finds the old
        # triples or the new ones. N-Triples is valid inside INSERT DATA.
        name = str(ox.NamedNode(graph))
        insert = f"INSERT DATA {{ GRAPH {name} {{\n{ntriples}}} }}"
        self._store.update(
            f"CLEAR SILENT GRAPH {name} ;\n{insert}" if ntriples else f"CLEAR SILENT GRAPH {name}"
        )

    def drop(self, graph: str) -> bool:
        """Remove a graph; whether it was there."""
        name = ox.NamedNode(graph)
        found = self._store.contains_named_graph(name)
        self._store.remove_graph(name)
        return found

    def graphs(self) -> tuple[str, ...]:
        """The IRIs of all graphs that hold a triple, sorted."""
        names = (one.value for one in self._store.named_graphs() if isinstance(one, ox.NamedNode))
        return tuple(sorted(names))

    def ntriples(self, graph: str) -> str:
        """The triples of a graph as N-Triples, sorted; empty if there is no such graph."""
        quads = self._store.quads_for_pattern(None, None, None, ox.NamedNode(graph))
        return "".join(sorted(to_ntriples(quads).splitlines(keepends=True)))

    def select(
        self, query: str, scope: Scope = EVERYTHING, bindings: Mapping[str, Term] | None = None
    ) -> Solutions:
        """The solutions of a SELECT, variables bound beforehand where values are given."""
        values: dict[ox.Variable, _Value] = {
            ox.Variable(name): _to_oxigraph(term) for name, term in (bindings or {}).items()
        }
        solutions = self._store.query(
            query,
            use_default_graph_as_union=not scope.default,
            default_graph=[*_names(scope.default)] or None,
            named_graphs=[*_names(scope.named)] or None,
            substitutions=values or None,
        )
        if not isinstance(solutions, ox.QuerySolutions):
            raise TypeError("only a SELECT query has rows")
        columns = tuple(variable.value for variable in solutions.variables)
        rows = tuple(
            tuple(None if value is None else _from_oxigraph(value) for value in solution)
            for solution in solutions
        )
        return Solutions(columns, rows)

    def construct(self, query: str, over: Iterable[str], into: str) -> None:
        """Add what a CONSTRUCT over some graphs, as one default graph, yields to a graph."""
        triples = self._store.query(query, default_graph=[*_names(over)])
        if not isinstance(triples, ox.QueryTriples):
            raise TypeError("only a CONSTRUCT query has triples")
        name = ox.NamedNode(into)
        self._store.extend([ox.Quad(t.subject, t.predicate, t.object, name) for t in triples])

    def close(self) -> None:
        """Write everything to disk; the folder is free for others when this object is gone."""
        self._store.flush()


def _names(graphs: Iterable[str]) -> list[ox.NamedNode]:
    return [ox.NamedNode(graph) for graph in graphs]


def _from_oxigraph(term: _Value) -> Term:
    if isinstance(term, ox.NamedNode):
        return Term("iri", term.value)
    if isinstance(term, ox.Literal):
        plain = "http://www.w3.org/2001/XMLSchema#string"
        has_datatype = term.language is None and term.datatype.value != plain
        datatype = term.datatype.value if has_datatype else ""
        return Term("literal", term.value, datatype, (term.language or "").lower())
    return Term("blank", str(term).removeprefix("_:"))


def _to_oxigraph(term: Term) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    if term.kind == "iri":
        return ox.NamedNode(term.value)
    if term.kind == "blank":
        return ox.BlankNode(term.value)
    if term.language:
        return ox.Literal(term.value, language=term.language)
    return ox.Literal(term.value, datatype=ox.NamedNode(term.datatype) if term.datatype else None)
