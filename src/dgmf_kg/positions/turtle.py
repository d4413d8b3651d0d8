"""Places in Turtle and TriG: an expression says where something stands, Oxigraph what it is.

Each object in a text ends one triple, and the parser gives the triples in the order of those ends;
so the places of the objects and the triples are paired. A collection makes triples of its own, and
a text with one is left to `notation3`.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import Final, NamedTuple

import pyoxigraph as ox

from dgmf_kg.positions.index import Index, LineColumn

# What names and numbers are made of, but for full stops; one with nothing behind it ends a statement.
_SIGN: Final = r"""(?:[^\s<>"'\[\](){},;#.\\^]|\\.)"""
_TOKEN: Final = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*+'''"
    r'|"(?:[^"\\]|\\.)*+"'
    r"|'(?:[^'\\]|\\.)*+'"
    r"|<[^>]*+>"
    r"|#[^\n\r]*+"
    r"|\^\^|[\[\](){},;]"
    rf"|(?:\.(?=[0-9]))?+{_SIGN}(?:{_SIGN}|\.+(?={_SIGN}))*+"
    r"|\.",
    re.DOTALL,
)
_DIRECTIVES: Final = {"@prefix", "@base", "prefix", "base"}
# What ends a statement, and what may stand before one; in TriG, a name and a bracket begin a graph.
_ENDS: Final = {".", "{", "}"}
_BEFORE_SUBJECTS: Final = {*_ENDS, "graph"}
_KINDS: Final = {'"': ox.Literal, "'": ox.Literal, "<": ox.NamedNode, "[": ox.BlankNode}


def read(text: str, *, is_trig: bool) -> Index:
    """The places in a text that has been parsed without error before."""
    marks = _Reader().marks(text)
    try:
        index = _paired(marks, text, is_trig=is_trig) if marks is not None else None
    except SyntaxError:
        # Not what was parsed before, for signs that are none were replaced.
        index = None
    if index is None:
        # Loaded only here: most runs have nothing to point at, and few have collections.
        from dgmf_kg.positions import notation3  # noqa: PLC0415

        index = notation3.read(text, is_trig=is_trig)
    return index


class _Mark(NamedTuple):
    """Where the statement, the verb and the object of a triple begin, as offsets."""

    statement: int
    verb: int
    object: int


def _paired(marks: list[_Mark], text: str, *, is_trig: bool) -> Index | None:
    """The places of all triples; None where there are not as many objects, or not of the same kinds."""
    line_starts = [0, *(end.end() for end in re.finditer("\n", text))]

    def place(offset: int) -> LineColumn:
        line = bisect_right(line_starts, offset)
        return line, offset - line_starts[line - 1] + 1

    index = Index()
    kind = ox.RdfFormat.TRIG if is_trig else ox.RdfFormat.TURTLE
    rest = iter(marks)
    for quad in ox.parse(text.encode(), format=kind):
        mark = next(rest, None)
        if mark is None or not isinstance(quad.object, _KINDS.get(text[mark.object], object)):
            return None
        subject, predicate, value = _key(quad.subject), quad.predicate.value, _key(quad.object)
        is_iri = isinstance(quad.object, ox.NamedNode)
        index.add_subject(subject, place(mark.statement))
        index.add_predicate(subject, predicate, place(mark.verb))
        index.add_triple(subject, predicate, value, place(mark.object), is_iri=is_iri)
    return index if next(rest, None) is None else None


def _key(term: object) -> str:
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else str(term)


class _Reader:
    """What part of a triple each token is: a method for each part, which tells what comes next."""

    def __init__(self) -> None:
        self._marks: list[_Mark] = []
        self._statement = self._verb = 0
        # The verb and the bracket of each list that is open; None of one that is a subject.
        self._open: list[tuple[int, int] | None] = []

    def marks(self, text: str) -> list[_Mark] | None:
        """The places of all triples in the order of their ends; None of a text with collections."""
        follow: _Step = self._at_subject
        for match in _TOKEN.finditer(text):
            sign = match[0]
            if sign[0] == "#":
                continue
            if sign == "(" or (sign == "]" and not self._open):
                return None
            follow = follow(sign, match.start())
        return self._marks

    def _at_subject(self, sign: str, at: int) -> "_Step":
        word = sign.lower()
        if word in _DIRECTIVES:
            return self._in_directive
        if word in _BEFORE_SUBJECTS:
            return self._at_subject
        self._statement = at
        if sign == "[":
            self._open.append(None)
        return self._at_verb

    def _in_directive(self, sign: str, _: int) -> "_Step":
        return self._at_subject if sign[0] == "<" else self._in_directive

    def _at_verb(self, sign: str, at: int) -> "_Step":
        if sign in _ENDS:
            return self._at_subject
        if sign == ";":
            return self._at_verb
        if sign == "]":
            return self._closed()
        self._verb = at
        return self._at_object

    def _at_object(self, sign: str, at: int) -> "_Step":
        if sign == "[":
            self._open.append((self._verb, at))
            return self._at_verb
        self._add(at)
        return self._behind_text if sign[0] in "\"'" else self._behind_object

    def _behind_text(self, sign: str, at: int) -> "_Step":
        if sign == "^^":
            return self._at_datatype
        if sign[0] == "@":
            return self._behind_object
        follow = self._behind_object(sign, at)
        if sign == "]" and follow == self._behind_object:
            # The parser waits for what may follow a text; then it tells first what the list is of.
            self._marks[-2:] = reversed(self._marks[-2:])
        return follow

    def _behind_object(self, sign: str, _: int) -> "_Step":
        if sign == ";":
            return self._at_verb
        if sign == ",":
            return self._at_object
        return self._closed() if sign == "]" else self._at_subject

    def _at_datatype(self, _: str, __: int) -> "_Step":
        return self._behind_object

    def _closed(self) -> "_Step":
        opened = self._open.pop()
        if opened is None:
            return self._at_verb
        self._verb, at = opened
        self._add(at)
        return self._behind_object

    def _add(self, at: int) -> None:
        self._marks.append(_Mark(self._statement, self._verb, at))


_Step = Callable[[str, int], "_Step"]
