"""The one interface to a store of named graphs, wherever it is: in memory, in a folder, on a server."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, Self

from dgmf_kg.namespaces import XSD

if TYPE_CHECKING:
    from dgmf_kg.store.rdf import Document


@dataclass(frozen=True)
class Term:
    """A value in a solution, or one that a variable is bound to.

    Attributes:
        kind: what it is.
        value: the IRI, the blank node's label, or the lexical form.
        datatype: a literal's datatype IRI; empty for plain strings and texts with a language.
        language: a literal's language tag in lower case; empty where it has none.
    """

    kind: Literal["iri", "blank", "literal"]
    value: str
    datatype: str = ""
    language: str = ""

    @classmethod
    def iri(cls, value: str) -> Self:
        """An IRI."""
        return cls("iri", value)

    @classmethod
    def text(cls, value: str, datatype: str = "", language: str = "") -> Self:
        """A literal."""
        return cls("literal", value, datatype, language)

    @classmethod
    def date(cls, value: str) -> Self:
        """A date, given as YYYY-MM-DD."""
        return cls("literal", value, XSD + "date")


@dataclass(frozen=True)
class Solutions:
    """The solutions of a SELECT: the variables in its order, and a row for each solution."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def plain(self) -> list[dict[str, str]]:
        """Each row as variable name to IRI or lexical form; what is unbound is left out."""
        return [
            {name: term.value for name, term in zip(self.columns, row, strict=True) if term}
            for row in self.rows
        ]


@dataclass(frozen=True)
class Answer:
    """The answer to a query: rows, yes or no, or sorted N-Triples; and whether it goes on."""

    result: Solutions | bool | str
    is_cut: bool = False


@dataclass(frozen=True)
class Scope:
    """What a query sees.

    Attributes:
        default: the named graphs that together are the default graph; none means all of them.
        named: the graphs that GRAPH ranges over; none means all of them where `default` is empty
            too, and else the graphs of `default`.
    """

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    def ranged(self) -> tuple[str, ...]:
        """The graphs that GRAPH ranges over; none means all."""
        return self.named or self.default


EVERYTHING = Scope()
"""All graphs: together as the default graph, and one by one in GRAPH."""

Bindings = Mapping[str, Term | Sequence[Term]]
"""Values by the names of the variables that they are given to, without question marks.

A variable may be given several, any of which it then stands for.
"""


class GraphStore(Protocol):
    """A store of named graphs.

    Errors are `BadInputError` for what a user can mend (`RefusedError` where writing is refused),
    and `FaultError` for what a server did. Queries are trusted ones, such as those of `queries/`;
    those of others go through `dgmf_kg.store.foreign`.
    """

    @property
    def where(self) -> str:
        """The folder, or the URL without user and password, as a person may read it."""

    @property
    def derives(self) -> bool:
        """Whether `derive` is to be relied upon here, or better done elsewhere and stored."""

    def replace(self, graph: str, ntriples: str, *, drop: Iterable[str] = ()) -> None:
        """Make a graph hold exactly these triples, all at once or not at all.

        Args:
            graph: the IRI of the graph.
            ntriples: what it is to hold, without blank nodes.
            drop: graphs that go when it changes.
        """

    def drop(self, graph: str) -> bool:
        """Remove a graph; whether it was there."""

    def graphs(self) -> tuple[str, ...]:
        """The IRIs of all graphs that hold a triple, sorted."""

    def ntriples(self, graph: str) -> str:
        """The triples of a graph as N-Triples, sorted; empty if there is no such graph."""

    def documents(self, graphs: Sequence[str], excerpt: str = "") -> "tuple[Document, ...]":
        """Some graphs, or excerpts of them, each as a document whose path is the graph's IRI.

        Args:
            graphs: their IRIs; a graph that is not there is an empty document.
            excerpt: a SELECT of `?graph ?s ?p ?o`, where `?graph` will be bound to the graphs;
                without one, all that they hold.
        """

    def select(
        self, query: str, scope: Scope = EVERYTHING, bindings: Bindings | None = None
    ) -> Solutions:
        """The solutions of a SELECT, variables bound beforehand where values are given."""

    def ask(self, query: str, scope: Scope = EVERYTHING, bindings: Bindings | None = None) -> bool:
        """The answer to an ASK, variables bound beforehand where values are given."""

    def construct(
        self, query: str, scope: Scope = EVERYTHING, bindings: Bindings | None = None
    ) -> str:
        """What a CONSTRUCT or DESCRIBE yields, as sorted N-Triples."""

    def derive(self, graph: str, given: str, steps: Sequence[str], over: Sequence[str]) -> None:
        """Make a graph hold some triples and what CONSTRUCTs one after another derive from them.

        A local store does so in one transaction, a server in one request.

        Args:
            graph: the IRI of the graph, which the queries see too.
            given: the triples to begin with, as N-Triples.
            steps: CONSTRUCT queries in the layout of `queries/infer/`, in their order.
            over: the graphs that, with the one that is filled, are the queries' default graph.
        """

    def close(self) -> None:
        """Write everything down, and let go of files and connections."""
