"""Places in N-Triples and N-Quads, from rdflib's own reader of a line."""

import re
from typing import Any

from rdflib import BNode, URIRef
from rdflib.exceptions import ParserError
from rdflib.plugins.parsers.ntriples import W3CNTriplesParser, r_wspace

from dgmf_kg.positions.index import Index

_LINE_END = re.compile(r"\r\n|\r|\n")


def read(text: str) -> Index:
    """The places in a text that has been parsed without error before."""
    reader = _Reader()
    for number, line in enumerate(_LINE_END.split(text), start=1):
        try:
            reader.note(number, line)
        except (ParserError, ValueError):
            # The two parsers differ at the edges of the grammar; the other lines still help.
            continue
    return reader.index


class _Reader(W3CNTriplesParser):
    """Reads the subject, the predicate and the object of a line; a graph name is passed over."""

    __slots__ = ("index",)

    def __init__(self) -> None:
        super().__init__()
        self.index = Index()

    def note(self, number: int, line: str) -> None:
        """Note the places of the line's statement, if it has one."""
        self.line: str = line
        self.eat(r_wspace)
        if not self.line or self.line.startswith("#"):
            return
        places = []
        terms: list[Any] = []
        for term in (self.subject, self.predicate, self.object):
            places.append((number, len(line) - len(self.line) + 1))
            terms.append(term())
            self.eat(r_wspace)
        subject, predicate, value = map(_key, terms)
        self.index.add_subject(subject, places[0])
        self.index.add_predicate(subject, predicate, places[1])
        is_iri = isinstance(terms[2], URIRef)
        self.index.add_triple(subject, predicate, value, places[2], is_iri=is_iri)


def _key(term: Any) -> str:  # noqa: ANN401 - any of rdflib's terms
    return f"_:{term}" if isinstance(term, BNode) else str(term)
