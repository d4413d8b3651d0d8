"""The embedded store: one dataset in memory, asked in SPARQL over chosen named graphs."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import pyoxigraph as ox

from dgmf_kg.store.rdf import Document, parse, serialize, to_ntriples

Row = dict[str, str]
"""One solution: variable name to IRI or lexical form; unbound variables are absent."""


def construct_fault(query: str) -> str | None:
    """What keeps a text from being a CONSTRUCT query; None if it is one."""
    try:
        answer = ox.Store().query(query)
    except SyntaxError as error:
        return error.msg
    return None if isinstance(answer, ox.QueryTriples) else "not a CONSTRUCT query"


class EmbeddedStore:
    """An Oxigraph dataset in memory; every graph in it is named."""

    def __init__(self) -> None:
        """Make an empty store."""
        self._store = ox.Store()

    def load_file(self, path: Path, graph: str) -> None:
        """Add a file's triples to a named graph.

        Raises:
            BadInputError: the file cannot be read or parsed.
        """
        self.add(parse(path, as_text=True), graph)

    def add(
        self, document: Document, graph: str, predicates: Collection[str] | None = None
    ) -> None:
        """Add a document's triples to a named graph, whatever graph they stood in.

        Args:
            document: where the triples are taken from.
            graph: the IRI of the graph that receives them.
            predicates: the predicates of the triples that are wanted; None for all.
        """
        name = ox.NamedNode(graph)
        text = (
            document.ntriples if predicates is None else document.to_ntriples(predicates).encode()
        )
        # Loading a text is fast, but gives the blank nodes in it new labels. It is not judged again:
        # a parser that did has written it.
        if b"_:" not in text:
            self._store.load(text, format=ox.RdfFormat.N_TRIPLES, to_graph=name, lenient=True)
            return
        self._store.extend(
            q if q.graph_name == name else ox.Quad(q.subject, q.predicate, q.object, name)
            for q in document.quads
            if predicates is None or q.predicate.value in predicates
        )

    def add_ntriples(self, text: str, graph: str) -> None:
        """Add triples in N-Triples to a named graph."""
        name = ox.NamedNode(graph)
        self._store.load(text.encode(), format=ox.RdfFormat.N_TRIPLES, to_graph=name)

    def add_iri(self, subject: str, predicate: str, iri: str, graph: str) -> None:
        """Add one triple whose object is an IRI."""
        self._add(subject, predicate, ox.NamedNode(iri), graph)

    def add_literal(
        self, subject: str, predicate: str, lexical: str, datatype: str, graph: str
    ) -> None:
        """Add one triple whose object is a typed literal."""
        self._add(subject, predicate, ox.Literal(lexical, datatype=ox.NamedNode(datatype)), graph)

    def drop(self, graph: str) -> None:
        """Remove a named graph and all its triples; a graph that is not there is no error."""
        self._store.remove_graph(ox.NamedNode(graph))

    def _add(
        self, subject: str, predicate: str, value: ox.NamedNode | ox.Literal, graph: str
    ) -> None:
        quad = ox.Quad(ox.NamedNode(subject), ox.NamedNode(predicate), value, ox.NamedNode(graph))
        self._store.add(quad)

    def construct(self, query: str, over: Iterable[str], into: str) -> int:
        """Add the triples that a CONSTRUCT over some graphs yields to a graph; how many there were.

        Args:
            query: the text of a CONSTRUCT query.
            over: the IRIs of the graphs that together are the query's default graph.
            into: the IRI of the graph that receives the triples.
        """
        triples = self._query(query, over)
        if not isinstance(triples, ox.QueryTriples):
            raise TypeError("only a CONSTRUCT query has triples")
        found = list(triples)
        name = ox.NamedNode(into)
        self._store.extend(ox.Quad(t.subject, t.predicate, t.object, name) for t in found)
        return len(found)

    def select(
        self,
        query: str,
        over: Iterable[str],
        given: Mapping[str, str] | None = None,
        within: Iterable[str] | None = None,
    ) -> list[Row]:
        """The solutions of a SELECT over some graphs, in the query's order.

        Args:
            query: the text of a SELECT query.
            over: the IRIs of the graphs that together are the query's default graph.
            given: IRIs that some of the query's variables stand for, by the variable's name.
            within: the IRIs of the graphs over which GRAPH ranges; None for every named graph.
        """
        return self.rows(self._query(query, over, given, within))

    def select_across(self, query: str) -> list[Row]:
        """The solutions of a SELECT over all graphs, in the query's order.

        GRAPH ranges over every named graph; outside it, the query sees all of them as one.
        """
        return self.rows(self._store.query(query, use_default_graph_as_union=True))

    def select_each(self, query: str, beside: str) -> list[Row]:
        """The solutions of a SELECT over each graph by itself, in the query's order.

        GRAPH ranges over every named graph but one; outside it, the query sees that one only.

        Args:
            query: the text of a SELECT query.
            beside: the IRI of the graph that the query sees outside GRAPH.
        """
        name = ox.NamedNode(beside)
        graphs = [graph for graph in self._store.named_graphs() if graph != name]
        return self.rows(self._store.query(query, default_graph=[name], named_graphs=graphs))

    @staticmethod
    def rows(solutions: ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean) -> list[Row]:
        """Solutions as rows of plain strings."""
        if not isinstance(solutions, ox.QuerySolutions):
            raise TypeError("only a SELECT query has rows")
        names = [variable.value for variable in solutions.variables]
        return [
            {
                name: value.value if isinstance(value, ox.NamedNode | ox.Literal) else str(value)
                for name, value in zip(names, solution, strict=True)
                if value is not None
            }
            for solution in solutions
        ]

    def excerpt(self, subjects: Iterable[str], graph: str) -> "EmbeddedStore":
        """A new store with all that a named graph says about some subjects, in that graph.

        A store of its own, and not a graph that is filled and dropped again and again: here a
        dropped graph leaves traces behind, which queries over the same name walk past.
        """
        name, part = ox.NamedNode(graph), EmbeddedStore()
        for subject in subjects:
            about = self._store.quads_for_pattern(ox.NamedNode(subject), None, None, name)
            part._store.extend(about)
        return part

    def ntriples(self, graph: str) -> str:
        """A named graph as N-Triples."""
        return to_ntriples(self._store.quads_for_pattern(None, None, None, ox.NamedNode(graph)))

    def turtle(self, graph: str, prefixes: dict[str, str]) -> bytes:
        """A named graph as Turtle, in a stable order."""
        quads = self._store.quads_for_pattern(None, None, None, ox.NamedNode(graph))
        return serialize((quad.triple for quad in quads), prefixes)

    def _query(
        self,
        query: str,
        over: Iterable[str],
        given: Mapping[str, str] | None = None,
        within: Iterable[str] | None = None,
    ) -> ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean:
        values: dict[ox.Variable, ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple] = {
            ox.Variable(name): ox.NamedNode(iri) for name, iri in (given or {}).items()
        }
        return self._store.query(
            query,
            default_graph=[ox.NamedNode(graph) for graph in over],
            named_graphs=None if within is None else [ox.NamedNode(graph) for graph in within],
            substitutions=values or None,
        )
