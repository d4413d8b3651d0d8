"""A store for many descriptions at once, in which no two of them share a name.

Queries over one description after another spend most of their time on being read and planned. Here
they are asked once for all. A run must not see what other descriptions say, though many of them
name the same portal or the same standard; so every IRI and blank node of a description has a name
that is its own, made of two numbers, until its results are read back.
"""

import csv
import io
import re
from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import Final

import pyoxigraph as ox

from dgmf_kg.namespaces import RDF
from dgmf_kg.store.embedded import Row
from dgmf_kg.store.rdf import Document, to_ntriples

# Short, for every name is hashed whenever it is met.
_MARK: Final = "of:"
_NAME: Final = re.compile(rf"{_MARK}(\d+):(\d+)")
_TYPE: Final = f"<{RDF}type>"
_CONSTRUCT: Final = re.compile(r"^CONSTRUCT \{$", re.MULTILINE)


@dataclass(frozen=True)
class Common:
    """What all descriptions may refer to; prepared once for many stores.

    Attributes:
        ntriples: the triples.
        subjects: the subjects, in angle brackets; they keep their IRIs wherever they are named.
    """

    ntriples: bytes
    subjects: frozenset[str]

    @classmethod
    def of(cls, document: Document, predicates: Container[str]) -> "Common":
        """What a document says of its subjects.

        Args:
            document: the framework.
            predicates: the predicates of the triples that are wanted, in angle brackets.
        """
        wanted = (quad for quad in document.quads if str(quad.predicate) in predicates)
        subjects = (quad.subject for quad in document.quads)
        return cls(
            to_ntriples(wanted).encode(),
            frozenset(str(one) for one in subjects if isinstance(one, ox.NamedNode)),
        )


class BatchStore:
    """Descriptions, each under a number of its own, beside what they have in common."""

    def __init__(self, common: Common) -> None:
        """Begin with what all descriptions may refer to."""
        self._store = ox.Store()
        self._store.load(common.ntriples, format=ox.RdfFormat.N_TRIPLES)
        self._common = common.subjects
        self._names: dict[int, dict[str, str]] = {}

    def add(self, number: int, ntriples: str, wanted: Container[str] | None = None) -> None:
        """Add triples under a number, in the place of their IRIs and blank nodes names of its own.

        Args:
            number: whose triples they are.
            ntriples: the triples, as `Document.to_ntriples` writes them.
            wanted: predicates, in angle brackets, of the triples that are wanted, and the classes
                of those on types; None for all.
        """
        names, common = self._names.setdefault(number, {}), self._common
        lines = []

        def name(term: str) -> str:
            own = names[term] = f"<{_MARK}{number}:{len(names)}>"
            return own

        for line in ntriples.split("\n"):
            if not line:
                continue
            subject, predicate, rest = line.split(" ", 2)
            if wanted is not None and predicate not in wanted:
                continue
            if rest[0] != '"':
                value = rest[:-2]
                if predicate == _TYPE:
                    if wanted is not None and value not in wanted:
                        continue
                elif value not in common:
                    rest = f"{names.get(value) or name(value)} ."
            # A subject never keeps its name: nobody's description adds to what all have in common.
            lines.append(f"{names.get(subject) or name(subject)} {predicate} {rest}")
        self._store.load("\n".join(lines).encode(), format=ox.RdfFormat.N_TRIPLES)

    def derive(self, construct: str) -> None:
        """Add the triples that a CONSTRUCT over all that is here yields.

        Raises:
            ValueError: the query does not have `CONSTRUCT {` on a line of its own.
        """
        # The same query as an update keeps the derived triples from passing through Python.
        update, changed = _CONSTRUCT.subn("INSERT {", construct)
        if changed != 1:
            raise ValueError("a CONSTRUCT query has the words CONSTRUCT { on one line")
        self._store.update(update)

    def select(self, query: str) -> Iterable[tuple[int, Row]]:
        """The solutions of a SELECT with a variable `run`, each with the number of that run.

        Values have their own names again; one that is empty is left out, like one that is not there.

        Raises:
            TypeError: it is no SELECT.
        """
        solutions = self._store.query(query)
        if not isinstance(solutions, ox.QuerySolutions):
            raise TypeError("only a SELECT query has rows")
        # Written out by the engine and read back, for an object for each term takes twice as long.
        table = solutions.serialize(format=ox.QueryResultsFormat.CSV) or b""
        columns, *rows = csv.reader(io.StringIO(table.decode("utf-8"), newline=""))
        at = columns.index("run")
        given = {number: list(names) for number, names in self._names.items()}
        own: dict[str, tuple[int, str]] = {}

        def named(value: str) -> tuple[int, str]:
            """The number that a value belongs to, and the value as it was, or what is made of it."""
            match = _NAME.match(value)
            if match is None:
                return -1, value
            term = given[int(match[1])][int(match[2])]
            whole = (term[1:-1] if term[0] == "<" else term) + value[match.end() :]
            own[value] = int(match[1]), whole
            return own[value]

        for row in rows:
            number, _ = own.get(row[at]) or named(row[at])
            if number >= 0:
                yield (
                    number,
                    {
                        column: (own.get(value) or named(value))[1]
                        if value.startswith(_MARK)
                        else value
                        for column, value in zip(columns, row, strict=True)
                        if value
                    },
                )
