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
from functools import cache, lru_cache
from itertools import chain
from typing import Final

import pyoxigraph as ox

from dgmf_kg.namespaces import RDF
from dgmf_kg.store.description import Description
from dgmf_kg.store.embedded import Row
from dgmf_kg.store.rdf import Document, to_ntriples
from dgmf_kg.store.terms import prefixes_of

# Short, for every name is hashed whenever it is met.
_MARK: Final = "of:"
_NAME: Final = re.compile(rf"{_MARK}(\d+):(\d+)")
_TYPE: Final = f"<{RDF}type>"
_TRIPLE: Final = re.compile(r"([^ ]+) ([^ ]+) ([^\n]+)\n")
_CONSTRUCT: Final = re.compile(r"^CONSTRUCT \{$", re.MULTILINE)
_PREFIX: Final = re.compile(r"^PREFIX .*$", re.MULTILINE)


@dataclass(frozen=True)
class Common:
    """What all descriptions may refer to; prepared once for many stores.

    Attributes:
        ntriples: the triples that queries read of it.
        nodes: IRIs in angle brackets that stay as they are where they are the object.
        read: the predicates and classes, in angle brackets, that the queries read.
    """

    ntriples: bytes
    nodes: frozenset[str]
    read: Container[str]

    @classmethod
    def of(cls, framework: Document, guidance: Document, read: Container[str]) -> "Common":
        """What all may refer to: what a framework says, and what its guidance names.

        Args:
            framework: the framework.
            guidance: what else has names of the framework; no query reads it.
            read: the predicates and classes that the queries read, in angle brackets.
        """
        wanted = (
            quad
            for quad in framework.quads
            if str(quad.object if str(quad.predicate) == _TYPE else quad.predicate) in read
        )
        subjects = (quad.subject for quad in (*framework.quads, *guidance.quads))
        return cls(
            to_ntriples(wanted).encode(),
            frozenset(str(one) for one in subjects if isinstance(one, ox.NamedNode)),
            read,
        )


class _OwnNames(dict[str, str]):
    """The name of its own for each term of a description, given when it is first asked for."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._beginning = f"<{_MARK}{number}:"

    def __missing__(self, term: str) -> str:
        own = self[term] = f"{self._beginning}{len(self)}>"
        return own


class _Objects(dict[str, str]):
    """How each object that is no literal ends its line: what all have in common, as it is."""

    def __init__(self, names: _OwnNames, common: Container[str]) -> None:
        super().__init__()
        self._names = names
        self._common = common
        self.kept: set[str] = set()

    def __missing__(self, end: str) -> str:
        value = end[:-2]
        if value in self._common:
            self.kept.add(value)
            own = end
        else:
            own = f"{self._names[value]} ."
        self[end] = own
        return own


class Numbered:
    """A description under a number, each of its IRIs and blank nodes under a name of its own.

    Attributes:
        description: the description.
        number: the number.
        lines: all of its triples, as N-Triples.
        read: those of them that the queries read.
        shared: what keeps its name, in angle brackets: predicates, classes, common objects.
    """

    def __init__(self, number: int, description: Description, common: Common) -> None:
        """Give the names.

        Args:
            number: the number, by which the names differ from those of other descriptions.
            description: the description.
            common: what the descriptions have in common.
        """
        self.description = description
        self.number = number
        self.lines: list[str] = []
        self.read: list[str] = []
        # A subject never keeps its name: nobody's description adds to what all have in common.
        self._names = names = _OwnNames(number)
        objects = _Objects(names, common.nodes)
        self.shared = objects.kept
        # The loop is most of what a bulk run does in Python; what it needs is at hand.
        keep, share, add, read = self.read.append, self.shared.add, self.lines.append, common.read
        for subject, predicate, end in _TRIPLE.findall(description.document.to_ntriples()):
            share(predicate)
            if predicate == _TYPE:
                kind = end[:-2]
                share(kind)
                line = f"{names[subject]} {predicate} {end}"
                is_read = kind in read
            else:
                own = end if end[0] == '"' else objects[end]
                line = f"{names[subject]} {predicate} {own}"
                is_read = predicate in read
            add(line)
            if is_read:
                keep(line)

    def name(self, iri: str) -> str:
        """The name of its own, in angle brackets, of an IRI."""
        return self._names[f"<{iri}>"]

    @property
    def terms(self) -> list[str]:
        """The terms that have a name of their own, in its order, as N-Triples writes them."""
        return list(self._names)


def number_of(name: str) -> int | None:
    """The number of the description whose own a name is; None for a name that all share."""
    match = _NAME.match(name)
    return int(match[1]) if match else None


def has_false_names(ntriples: str) -> bool:
    """Whether a literal looks like a name of a description's own, once its quotes are off."""
    return f' "{_MARK}' in ntriples


@lru_cache
def _update(constructs: tuple[str, ...]) -> str:
    """An update that adds what each query yields; each sees what those before it have added."""
    prefixes: dict[str, str] = {}
    operations = []
    for text in constructs:
        operation, changed = _CONSTRUCT.subn("INSERT {", _PREFIX.sub("", text))
        meant = prefixes_of(text)
        if changed != 1 or any(prefixes.setdefault(*one) != one[1] for one in meant.items()):
            raise ValueError(
                "a query with CONSTRUCT { on one line, and the same prefixes as others"
            )
        operations.append(operation)
    head = (f"PREFIX {name}: <{iri}>\n" for name, iri in prefixes.items())
    return "".join(head) + ";\n".join(operations)


class _Given(dict[str, str]):
    """Each value in an answer as the descriptions have it."""

    def __init__(self, batch: Iterable[Numbered]) -> None:
        super().__init__()
        self._terms = {one.number: one.terms for one in batch}

    def __missing__(self, value: str) -> str:
        match = _NAME.match(value)
        # A literal may look like a name that nobody has.
        terms = self._terms.get(int(match[1]), []) if match else []
        found = value
        if match and int(match[2]) < len(terms):
            term = terms[int(match[2])]
            # An IRI may have been made by adding something to a name.
            found = (term[1:-1] if term[0] == "<" else term) + value[match.end() :]
        self[value] = found
        return found


class BatchStore:
    """Descriptions, each under a number of its own, beside what they have in common."""

    def __init__(self, common: Common, batch: Iterable[Numbered], further: Iterable[str]) -> None:
        """Load what queries read of it.

        Args:
            common: what all descriptions may refer to.
            batch: the descriptions.
            further: triples beside them, in their names, as N-Triples.
        """
        self._batch = list(batch)
        lines = chain.from_iterable(one.read for one in self._batch)
        self._store = ox.Store()
        self._store.load(common.ntriples, format=ox.RdfFormat.N_TRIPLES)
        text = "\n".join([*lines, *further])
        self._store.load(text.encode(), format=ox.RdfFormat.N_TRIPLES)

    def derive(self, *constructs: str) -> None:
        """Add the triples that CONSTRUCT queries over all that is here yield, one after another.

        Raises:
            ValueError: a query does not have `CONSTRUCT {` on a line of its own, or gives a prefix
                another meaning than one before.
        """
        # As an update, so that the derived triples need not pass through Python.
        self._store.update(_update(constructs))

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
        given = _Given(self._batch)
        number_in = cache(number_of)
        for row in rows:
            number = number_in(row[at])
            if number is not None:
                found = dict(zip(columns, [given[value] for value in row], strict=True))
                if "" in row:
                    found = {column: value for column, value in found.items() if value}
                yield number, found
