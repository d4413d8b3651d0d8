"""A store for many descriptions at once, in which no two of them share a name.

Queries over one description after another spend most of their time on being read and planned. Here
they are asked once for all. A run must not see what other descriptions say, though many of them
name the same portal or the same standard; so every IRI and blank node of a description has a name
that is its own, made of two numbers, until its results are read back.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import Final

import pyoxigraph as ox

from dgmf_kg.namespaces import RDF
from dgmf_kg.store.description import Description
from dgmf_kg.store.embedded import Row
from dgmf_kg.store.rdf import Document
from dgmf_kg.store.terms import prefixes_of

# Short, for every name is hashed whenever it is met.
_MARK: Final = "of:"
_NAME: Final = re.compile(rf"{_MARK}(\d+):(\d+)")
_FALSE: Final = f'"{_MARK}'.encode()
_TYPE: Final = f"<{RDF}type>".encode()
_CONSTRUCT: Final = re.compile(r"^CONSTRUCT (\{$.*?)^WHERE \{", re.MULTILINE | re.DOTALL)
_PREFIX: Final = re.compile(r"^PREFIX .*$", re.MULTILINE)
_VARIABLE: Final = re.compile(r"\?\w+")


@dataclass(frozen=True)
class Common:
    """What all descriptions may refer to; prepared once for many stores.

    Attributes:
        ntriples: the triples that queries read of it.
        nodes: IRIs in angle brackets that stay as they are where they are the object.
        read: the predicates and classes, in angle brackets, that the queries read.
    """

    ntriples: bytes
    nodes: frozenset[bytes]
    read: frozenset[bytes]

    @classmethod
    def of(cls, framework: Document, guidance: Document, read: Iterable[str]) -> "Common":
        """What all may refer to: what a framework says, and what its guidance names.

        Args:
            framework: the framework.
            guidance: what else has names of the framework; no query reads it.
            read: the predicates and classes that the queries read, in angle brackets.
        """
        known = frozenset(one.encode() for one in read)
        wanted = []
        for line in framework.ntriples.split(b"\n")[:-1]:
            _, predicate, end = line.split(b" ", 2)
            if (end[:-2] if predicate == _TYPE else predicate) in known:
                wanted.append(line)
        about = framework.ntriples.split(b"\n") + guidance.ntriples.split(b"\n")
        nodes = frozenset(line.partition(b" ")[0] for line in about if line.startswith(b"<"))
        return cls(b"\n".join(wanted), nodes, known)


class _OwnNames(dict[bytes, bytes]):
    """The name of its own for each term of a description, given when it is first asked for.

    A space is behind it, which a line needs there.
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self._beginning = f"<{_MARK}{number}:".encode()

    def __missing__(self, term: bytes) -> bytes:
        own = self[term] = b"%b%d> " % (self._beginning, len(self))
        return own


@dataclass(frozen=True)
class Numbered:
    """A description under a number, each of its IRIs and blank nodes under a name of its own.

    Attributes:
        description: the description.
        number: the number, by which its names differ from those of others in the batch.
        lines: all of its triples, as N-Triples in UTF-8, each without its end.
        read: those of them that the queries read.
        names: the name of its own for each term as N-Triples writes it, with a space behind it.
    """

    description: Description
    number: int
    lines: list[bytes]
    read: list[bytes]
    names: dict[bytes, bytes]

    def name(self, iri: str) -> bytes:
        """The name of its own, in angle brackets, of an IRI, and a space behind it."""
        return self.names[b"<%b>" % iri.encode()]


class Batch:
    """Descriptions under numbers, from 0 in their order, and under names of their own.

    Attributes:
        shared: what keeps its name, in angle brackets: predicates, classes, common objects.
        has_false_names: whether a literal looks like a name of a description's own, once its quotes
            are off.
    """

    def __init__(self, descriptions: Iterable[Description], common: Common) -> None:
        """Give the names.

        Args:
            descriptions: some dozens of them.
            common: what the descriptions have in common.
        """
        self.shared: set[bytes] = set()
        self.has_false_names = False
        # What follows a subject in a line, where it stays as it is, and whether the queries read it:
        # much of what one description says of its things, others say of theirs.
        self._kept: dict[bytes, bool] = {}
        self._members = [
            self._number(number, one, common) for number, one in enumerate(descriptions)
        ]

    def __iter__(self) -> Iterator[Numbered]:
        """The descriptions in their order."""
        return iter(self._members)

    def _number(self, number: int, description: Description, common: Common) -> Numbered:
        # The loop is most of what a bulk run does in Python; what it needs is at hand.
        names, nodes, read_by_queries = _OwnNames(number), common.nodes, common.read
        kept, share = self._kept, self.shared.add
        lines: list[bytes] = []
        read: list[bytes] = []
        add, keep = lines.append, read.append
        for line in description.document.ntriples.split(b"\n")[:-1]:
            subject, _, rest = line.partition(b" ")
            is_read = kept.get(rest)
            if is_read is None:
                predicate, _, end = rest.partition(b" ")
                value = end[:-2]
                is_type = predicate == _TYPE
                is_read = (value if is_type else predicate) in read_by_queries
                share(predicate)
                if end.startswith(b'"'):
                    kept[rest] = is_read
                    self.has_false_names |= end.startswith(_FALSE)
                elif (is_type and value.startswith(b"<")) or value in nodes:
                    kept[rest] = is_read
                    share(value)
                else:
                    rest = b"%b %b." % (predicate, names[value])
            # A subject never keeps its name: nobody's description adds to what all have in common.
            own = names[subject] + rest
            add(own)
            if is_read:
                keep(own)
        return Numbered(description, number, lines, read, names)


def number_of(name: str) -> int | None:
    """The number of the description whose own a name is; None for a name that all share."""
    match = _NAME.match(name)
    return int(match[1]) if match else None


@lru_cache
def _update(constructs: tuple[str, ...]) -> str:
    """An update that adds what each query yields; each sees what those before it have added."""
    prefixes: dict[str, str] = {}
    operations = []
    for text in constructs:
        operation, changed = _CONSTRUCT.subn(_insert, _PREFIX.sub("", text))
        meant = prefixes_of(text)
        if changed != 1 or any(prefixes.setdefault(*one) != one[1] for one in meant.items()):
            raise ValueError(
                "a query with CONSTRUCT { and WHERE { on their lines, and the prefixes of others"
            )
        operations.append(f"{operation}\n}}\n")
    head = (f"PREFIX {name}: <{iri}>\n" for name, iri in prefixes.items())
    return "".join(head) + ";\n".join(operations)


def _insert(construct: re.Match[str]) -> str:
    """The beginning of an operation that adds what a query yields."""
    template = construct[1]
    # The engine writes out all variables of a solution, though the template has few of them.
    wanted = " ".join(sorted(set(_VARIABLE.findall(template))))
    return f"INSERT {template}WHERE {{ SELECT {wanted} WHERE {{"


class _Given(dict[str, str]):
    """Each value in an answer as the descriptions have it."""

    def __init__(self, batch: Iterable[Numbered]) -> None:
        super().__init__()
        # In the order in which they were given, and so numbered.
        self._terms = {one.number: list(one.names) for one in batch}

    def __missing__(self, value: str) -> str:
        match = _NAME.match(value)
        # A literal may look like a name that nobody has.
        terms = self._terms.get(int(match[1]), []) if match else []
        found = value
        if match and int(match[2]) < len(terms):
            term = terms[int(match[2])].decode()
            # An IRI may have been made by adding something to a name.
            found = (term[1:-1] if term[0] == "<" else term) + value[match.end() :]
        self[value] = found
        return found


class BatchStore:
    """Descriptions, each under a number of its own, beside what they have in common."""

    def __init__(self, common: Common, batch: Iterable[Numbered], further: Iterable[bytes]) -> None:
        """Load what queries read of it.

        Args:
            common: what all descriptions may refer to.
            batch: the descriptions.
            further: triples beside them, in their names, as N-Triples without ends of lines.
        """
        self._batch = list(batch)
        lines = chain.from_iterable(one.read for one in self._batch)
        text = b"\n".join([common.ntriples, *lines, *further])
        self._store = ox.Store()
        # Not judged again: each line was written by a parser that did.
        self._store.load(text, format=ox.RdfFormat.N_TRIPLES, lenient=True)

    def derive(self, *constructs: str) -> None:
        """Add the triples that CONSTRUCT queries over all that is here yield, one after another.

        Raises:
            ValueError: a query does not begin lines with `CONSTRUCT {`, and nothing more, and
                `WHERE {`, or gives a prefix another meaning than one before.
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
        meant = _Given(self._batch).__getitem__
        number_in = cache(number_of)
        for row in rows:
            number = number_in(row[at])
            if number is not None:
                found = dict(zip(columns, map(meant, row)))  # noqa: B905 - one line's length
                if "" in row:
                    found = {column: value for column, value in found.items() if value}
                yield number, found
