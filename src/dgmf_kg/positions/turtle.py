"""Places in Turtle and TriG, from rdflib's own parser.

Its methods are handed the whole text and an offset into it. The tracker notes the offset at which
each node begins; rdflib's own count of lines goes wrong after a literal over several lines.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, MutableSequence
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


# What holds a full stop that ends nothing, and one that may end a statement.
_TOKEN = re.compile(
    r'"""(?:[^"]|"(?!""))*+"""'
    r"|'''(?:[^']|'(?!''))*+'''"
    r'|"[^"\n\r]*+"'
    r"|'[^'\n\r]*+'"
    r"|<[^<>\"{}|^`\x00-\x20]*+>"
    r"|#[^\n\r]*+"
    r"|(?P<end>[.])(?![0-9])",
)
# A name with a prefix up to a full stop, and what a full stop in a name stands before.
_NAME = re.compile(r"[^\s<>\"'#()\[\];,]*:[^\s<>\"'#()\[\];,]*\Z")
_IN_NAME = re.compile(r"[\w:%-]")
_BEFORE = re.compile(r"(?:\s+|#[^\n\r]*+)*+")
_PREFIX = re.compile(r"@prefix\s+([^\s:#<]*):\s*<([^<>]*)>\s*[.]")
_OTHER_DIRECTIVE = re.compile(r"@|(?:base|prefix)\b", re.IGNORECASE)


class Excerpts:
    """The statements about a subject without the others: mostly one subject is asked for.

    Only Turtle in which each statement ends with a full stop and a space, and each name is written
    out or with a prefix; of any other, there are no excerpts.
    """

    def __init__(self, text: str) -> None:
        """Cut a text that has been parsed without error before."""
        self._prefixes: dict[str, str] = {}
        self._statements: list[tuple[str, int]] = []
        self._is_plain = "\\" not in text and all(map(self._add, _statements(text + "\n")))

    def _add(self, statement: str) -> bool:
        """Take in a statement; whether it is a plain one."""
        before = _BEFORE.match(statement)
        start = before.end() if before else 0
        self._statements.append((statement, start))
        match = _PREFIX.match(statement, start)
        if match:
            return self._prefixes.setdefault(match[1], match[2]) == match[2]
        is_whole = statement[-1:].isspace() or not statement
        return is_whole and not _OTHER_DIRECTIVE.match(statement, start)

    def of(self, subject: str) -> str | None:
        """The prefixes and the statements about a subject, each at its own line and column."""
        if not self._is_plain:
            return None
        names = [f"<{subject}>"]
        for prefix, namespace in self._prefixes.items():
            if subject.startswith(namespace):
                names.append(f"{prefix}:{subject.removeprefix(namespace)}")
        wanted = ("@", *names)
        return "".join(
            statement if statement.startswith(wanted, start) else _blank(statement)
            for statement, start in self._statements
        )


def _blank(text: str) -> str:
    """Nothing but line ends and spaces, up to the same line and column."""
    return "\n" * text.count("\n") + " " * (len(text) - text.rfind("\n") - 1)


def _statements(text: str) -> Iterator[str]:
    """The statements with what stands before them, each with the sign behind its full stop."""
    start = 0
    for token in _TOKEN.finditer(text):
        here = token.end()
        if not token["end"]:
            continue
        if _IN_NAME.match(text, here) and _NAME.search(text, start, here - 1):
            continue
        yield text[start : here + 1]
        start = here + 1
    yield text[start:]


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
