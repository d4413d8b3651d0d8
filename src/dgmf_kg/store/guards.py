"""What is refused before the parser sees it, because the parser would fall over it.

A file that nests its brackets thousands of levels deep overflows the parser's stack, which ends the
whole process; entities that multiply each other fill the memory; contexts that are applied again
and again take hours. No description needs any of that, so each is refused with its place.
"""

import json
import re
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

from dgmf_kg.errors import BadInputError, Place

MAX_DEPTH: Final = 100
"""The deepest nesting of JSON, of XML elements and of quoted triples that is read."""

_MAX_ATTRIBUTES = 1_000
_MAX_ENTITY_TEXT = 1_000_000
_MAX_CONTEXT_WORK = 2_000_000
_MAX_CHAINED_TERMS = 100

_JSON_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_JSON_TEXT = bytes(set(range(256)) - set(b"[]{}"))
QUOTE = re.compile(rb"<<")
"""What a triple about a triple begins with; an expression finds two bytes in half the time of `in`."""

_TURTLE_TOKEN = re.compile(
    rb'"""(?:[^"\\]|\\.|"(?!""))*+"""'
    rb"|'''(?:[^'\\]|\\.|'(?!''))*+'''"
    rb'|"(?:[^"\\\n\r]|\\.)*+"'
    rb"|'(?:[^'\\\n\r]|\\.)*+'"
    rb"|<[^<>\"{}|^`\\\x00-\x20]*+>"
    rb"|\\."
    rb"|#[^\n\r]*+"
    rb"|(?P<open><<)|(?P<close>>>)",
    re.DOTALL,
)


def check(content: bytes, kind: str, path: Path) -> None:
    """Refuse content that would overwhelm the parser of its format.

    Args:
        content: the file's bytes, known to be UTF-8.
        kind: the RDF format.
        path: the file, for the place.

    Raises:
        BadInputError: the content is nested too deep, multiplies itself, asks for something from
            elsewhere, or is not well-formed JSON or XML.
    """
    if kind == "json-ld":
        _check_json(content, path)
    elif kind == "rdf-xml":
        _check_xml(content, path)
    elif QUOTE.search(content) and content.count(b"<<") > MAX_DEPTH:
        _check_quoted_triples(content, path)


def place_of(content: bytes, wanted: bytes, path: Path) -> Place:
    """The place where some bytes stand first; the file, where they do not stand."""
    at = content.find(wanted)
    return place_at(content, at, path) if wanted and at >= 0 else Place(str(path))


def place_of_name(content: bytes, name: str, path: Path) -> Place:
    """The place where a name stands first, in quotation marks or else without them."""
    quoted = f'"{name}"'.encode()
    return place_of(content, quoted if quoted in content else name.encode(), path)


def place_at(content: bytes, offset: int, path: Path) -> Place:
    """The line of an offset into UTF-8, and the column in characters."""
    start = content.rfind(b"\n", 0, offset) + 1
    column = len(content[start:offset].decode("utf-8", errors="replace")) + 1
    return Place(str(path), content.count(b"\n", 0, offset) + 1, column)


def _check_quoted_triples(content: bytes, path: Path) -> None:
    depth = 0
    for token in _TURTLE_TOKEN.finditer(content):
        if token["open"]:
            depth += 1
            if depth > MAX_DEPTH:
                raise _too_deep(place_at(content, token.start(), path))
        elif token["close"]:
            depth = max(depth - 1, 0)


def _too_deep(place: Place) -> BadInputError:
    return BadInputError("file-too-deep", place, limit=str(MAX_DEPTH))


def _check_json(content: bytes, path: Path) -> None:
    if content.count(b"{") + content.count(b"[") > MAX_DEPTH:
        brackets = _JSON_STRING.sub(b"", content).translate(None, _JSON_TEXT)
        if max(accumulate(1 if sign in b"[{" else -1 for sign in brackets), default=0) > MAX_DEPTH:
            raise _too_deep(Place(str(path)))
    contexts = _Contexts(content, path)
    try:
        json.loads(content, object_pairs_hook=contexts.see, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        place = Place(str(path), error.lineno, error.colno)
        raise BadInputError("file-syntax", place, format="json-ld", reason=error.msg) from None
    contexts.check_work()


class _Contexts:
    """Looks at each object of a JSON document as it is read, and judges the contexts among them."""

    def __init__(self, content: bytes, path: Path) -> None:
        self._content = content
        self._path = path
        self._objects = 0
        self._contexts = 0
        self._terms = 0
        self._has_scoped = False

    def see(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """Judge the context of an object, if it has one; the object itself."""
        self._objects += 1
        for key, value in pairs:
            if key == "@context":
                for context in value if isinstance(value, list) else [value]:
                    self._see_context(context)
            elif key == "@import":
                self._refuse_remote(value)
        return dict(pairs)

    def _see_context(self, context: Any) -> None:  # noqa: ANN401 - any JSON value
        self._contexts += 1
        if isinstance(context, str):
            self._refuse_remote(context)
        if not isinstance(context, dict):
            return
        self._terms += len(context)
        definitions = [value for value in context.values() if isinstance(value, dict)]
        self._has_scoped |= any("@context" in value for value in definitions)
        # A term that needs another, which needs a third: the parser goes down one level for each.
        needed = {term: _needed(term, value) & context.keys() for term, value in context.items()}
        chained = sum(any(needed[other] for other in others) for others in needed.values())
        if chained > _MAX_CHAINED_TERMS:
            raise BadInputError("context-heavy", place_of(self._content, b'"@context"', self._path))

    def _refuse_remote(self, value: Any) -> None:  # noqa: ANN401 - any JSON value
        place = place_of(self._content, json.dumps(value, ensure_ascii=False).encode(), self._path)
        raise BadInputError("context-remote", place, context=str(value))

    def check_work(self) -> None:
        """Refuse a document over which all terms would be gone through too many times."""
        times = self._objects if self._has_scoped else self._contexts
        if times * self._terms > _MAX_CONTEXT_WORK:
            raise BadInputError("context-heavy", place_of(self._content, b'"@context"', self._path))


def _needed(term: str, definition: Any) -> set[str]:  # noqa: ANN401 - any JSON value
    """The names that the definition of a term refers to: whole, and by their prefix."""
    parts = definition.values() if isinstance(definition, dict) else (definition,)
    names = {part for part in parts if isinstance(part, str)}
    return (names | {name.partition(":")[0] for name in (*names, term)}) - {term}


def _check_xml(content: bytes, path: Path) -> None:
    from xml.parsers import expat  # noqa: PLC0415 - few files are XML

    parser = expat.ParserCreate()
    depth = 0

    def here() -> Place:
        return Place(str(path), parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)

    def start(_: str, attributes: list[str]) -> None:
        nonlocal depth
        depth += 1
        # Elements and properties take turns.
        if depth > 2 * MAX_DEPTH:
            raise _too_deep(here())
        if len(attributes) > 2 * _MAX_ATTRIBUTES:
            raise BadInputError("xml-attributes", here(), limit=str(_MAX_ATTRIBUTES))

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    def entity(name: str, is_parameter: int, value: str | None, *_: str | None) -> None:
        is_plain = not is_parameter and value is not None and not set(value) & set("&%<")
        times = content.count(f"&{name};".encode())
        if not is_plain or times * len(value or "") > _MAX_ENTITY_TEXT:
            raise BadInputError("xml-entity", here(), entity=name)

    parser.ordered_attributes = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.EntityDeclHandler = entity
    try:
        parser.Parse(content, True)  # noqa: FBT003 - its last part
    except expat.ExpatError as error:
        place = Place(str(path), error.lineno, error.offset + 1)
        reason = expat.ErrorString(error.code)
        raise BadInputError("file-syntax", place, format="rdf-xml", reason=reason) from None
