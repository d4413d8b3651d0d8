"""A store for many descriptions at once, in which no two of them share a name.

Queries over one description after another spend most of their time on being read and planned. Here
they are asked once for all. A run must not see what other descriptions say, though many of them
name the same portal or the same standard; so every IRI of a description becomes one of its own, with
a mark in front, until its results are read back.
"""

import re
from collections.abc import Container, Iterable
from typing import Final

import pyoxigraph as ox

from dgmf_kg.namespaces import RDF
from dgmf_kg.store.embedded import EmbeddedStore, Row
from dgmf_kg.store.rdf import Document

_MARK: Final = "urn:dgmf:of:"
_TYPE: Final = f"<{RDF}type>"
_CONSTRUCT: Final = re.compile(r"^CONSTRUCT \{$", re.MULTILINE)


class BatchStore:
    """Descriptions, each under a number of its own, beside what they have in common."""

    def __init__(self, common: Document) -> None:
        """Begin with what all descriptions may refer to.

        Args:
            common: the framework; its subjects keep their IRIs wherever a description names them.
        """
        self._store = ox.Store()
        self._store.extend(ox.Quad(q.subject, q.predicate, q.object) for q in common.quads)
        self._common = frozenset(
            f"<{quad.subject.value}>"
            for quad in common.quads
            if isinstance(quad.subject, ox.NamedNode)
        )

    def add(self, number: int, ntriples: str, predicates: Container[str] | None = None) -> None:
        """Add triples under a number, their IRIs and blank nodes marked with it.

        Args:
            number: whose triples they are.
            ntriples: the triples, as `Document.to_ntriples` writes them.
            predicates: the predicates of those that are wanted, in angle brackets; None for all.
        """
        mark, label = f"<{_MARK}{number}:", f"_:of{number}."
        lines = []
        for line in ntriples.splitlines():
            subject, predicate, rest = line.split(" ", 2)
            if predicates is not None and predicate not in predicates:
                continue
            # A subject is always marked: nobody's description adds to what all have in common.
            start = mark + subject[1:] if subject[0] == "<" else label + subject[2:]
            if rest[0] == "<":
                if predicate != _TYPE and rest.removesuffix(" .") not in self._common:
                    rest = mark + rest[1:]
            elif rest[0] == "_":
                rest = label + rest[2:]
            lines.append(f"{start} {predicate} {rest}")
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

        Values lose their marks.
        """
        for row in EmbeddedStore.rows(self._store.query(query)):
            run = row["run"]
            if run.startswith(_MARK):
                number = run[len(_MARK) :].partition(":")[0]
                mark = f"{_MARK}{number}:"
                yield int(number), {key: value.removeprefix(mark) for key, value in row.items()}
