"""Places in any Turtle and TriG, from rdflib's own parser; it takes long to load, and to read.

Its methods are handed the whole text and an offset into it. The tracker notes the offset at which
each node begins; rdflib's own count of lines goes wrong after a literal over several lines.
"""

from bisect import bisect_right
from collections.abc import MutableSequence
from typing import Any

from rdflib import BNode, Dataset, Graph, Literal, URIRef
from rdflib.plugins.parsers.notation3 import RDFSink, SinkParser
from rdflib.plugins.parsers.trig import TrigSinkParser

from dgmf_kg.positions.index import Index, LineColumn


def read(text: str, *, is_trig: bool) -> Index:
    """The places in a text that has been parsed without error before."""
    graph = Dataset(default_union=True) if is_trig else Graph()
    sink = _Sink(graph)
    parser = (_TrigTracker if is_trig else _Tracker)(sink, text)
    try:
        parser.startDoc()
        parser.feed(text)
    except Exception:  # noqa: BLE001 - RecursionError, IndexError and others, on odd but right text
        # The two parsers differ at the edges of the grammar, and this one goes down a level for
        # each bracket; what was read so far still helps.
        return sink.index
    return sink.index


class _Sink(RDFSink):
    """Keeps no triples, only where blank nodes hang; and literals as written."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph)
        self.index = Index()

    def newLiteral(  # noqa: N802 - rdflib's name
        self, s: str, dt: URIRef | None, lang: str | None
    ) -> Literal:
        del dt
        return Literal(s, lang=lang)

    def makeStatement(  # noqa: N802 - rdflib's name
        self, quadruple: tuple[Any, Any, Any, Any], why: object | None = None
    ) -> None:
        # The nodes of a collection come here only, not to the tracker.
        del why
        _, predicate, subject, value = quadruple
        self.index.add_blank(_key(subject), _key(predicate), _key(value))


class _Tracker(SinkParser):
    """Notes where each node begins."""

    def __init__(self, store: _Sink, text: str) -> None:
        super().__init__(store, baseURI="", turtle=True)
        self._line_starts = [0, *(i + 1 for i, sign in enumerate(text) if sign == "\n")]
        self.index = store.index
        self._statement: LineColumn = (1, 1)
        self._verbs: dict[str, LineColumn] = {}
        self._objects: dict[int, LineColumn] = {}

    def _mark(self, text: str, offset: int) -> LineColumn:
        start = max(self.skipSpace(text, offset), 0)
        line = bisect_right(self._line_starts, start)
        return line, start - self._line_starts[line - 1] + 1

    def statement(self, argstr: str, i: int) -> int:
        self._statement = self._mark(argstr, i)
        return int(super().statement(argstr, i))

    def property_list(self, argstr: str, i: int, subj: Any) -> int:  # noqa: ANN401 - as rdflib
        self.index.add_subject(_key(subj), self._statement)
        return int(super().property_list(argstr, i, subj))

    def verb(self, argstr: str, i: int, res: MutableSequence[Any]) -> int:
        start = self._mark(argstr, i)
        end = int(super().verb(argstr, i, res))
        if end >= 0 and res:
            # By predicate: a nested property list has verbs of its own before the triple is made.
            self._verbs[_key(res[-1])] = start
            self.index.terms.setdefault(_key(res[-1]), start)
        return end

    def object(self, argstr: str, i: int, res: MutableSequence[Any]) -> int:
        start = self._mark(argstr, i)
        end = int(super().object(argstr, i, res))
        if end >= 0 and res:
            self._objects[id(res[-1])] = start
            if isinstance(res[-1], URIRef):
                self.index.terms.setdefault(str(res[-1]), start)
        return end

    def makeStatement(  # noqa: N802 - rdflib's name
        self, quadruple: tuple[Any, Any, Any, Any]
    ) -> None:
        _, predicate, subject, value = quadruple
        about, name = _key(subject), _key(predicate)
        verb = self._verbs.get(name, self._statement)
        start = self._objects.get(id(value), verb)
        self.index.add_predicate(about, name, verb)
        self.index.add_triple(about, name, _key(value), start)
        super().makeStatement(quadruple)


class _TrigTracker(_Tracker, TrigSinkParser):
    """The same for TriG."""


def _key(node: Any) -> str:  # noqa: ANN401 - a node, or a pair of kind and IRI
    if isinstance(node, tuple):
        node = node[1]
    return f"_:{node}" if isinstance(node, BNode) else str(node)
