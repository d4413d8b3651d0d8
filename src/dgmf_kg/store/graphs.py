"""The one interface to a store of named graphs, wherever it is: in memory, in a folder, on a server."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol, Self


@dataclass(frozen=True)
class Term:
    """A value in a solution.

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


@dataclass(frozen=True)
class Solutions:
    """The solutions of a SELECT: the variables in its order, and a row for each solution."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]


@dataclass(frozen=True)
class Scope:
    """What a query sees.

    Attributes:
        default: the named graphs that together are the default graph; none means all of them.
        named: the graphs that GRAPH ranges over; none means all of them.
    """

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


EVERYTHING = Scope()
"""All graphs: together as the default graph, and one by one in GRAPH."""


class GraphStore(Protocol):
    """A store of named graphs.

    Errors are `BadInputError` for what a user can mend, `FaultError` for what a server did.
    """

    def replace(self, graph: str, ntriples: str) -> None:
        """Make a graph hold exactly these triples, all at once or not at all."""

    def drop(self, graph: str) -> bool:
        """Remove a graph; whether it was there."""

    def graphs(self) -> tuple[str, ...]:
        """The IRIs of all graphs that hold a triple, sorted."""

    def ntriples(self, graph: str) -> str:
        """The triples of a graph as N-Triples, sorted; empty if there is no such graph."""

    def select(
        self, query: str, scope: Scope = EVERYTHING, bindings: Mapping[str, Term] | None = None
    ) -> Solutions:
        """The solutions of a SELECT, variables bound beforehand where values are given."""

    def construct(self, query: str, over: Iterable[str], into: str) -> None:
        """Add what a CONSTRUCT over some graphs, as one default graph, yields to a graph."""

    def close(self) -> None:
        """Let go of files and connections."""
