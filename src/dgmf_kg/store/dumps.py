"""Dumps: files of any size with many descriptions, cut into one piece each while they are read.

In N-Quads and TriG each description is a named graph. In N-Triples and Turtle the descriptions
follow one another, each a block of its own that begins or ends with the description itself.
"""

import bz2
import codecs
import gzip
import io
import lzma
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Final, cast

import pyoxigraph as ox
import zstandard

from dgmf_kg import files
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.namespaces import DGMF, RDF
from dgmf_kg.store.guards import MAX_DEPTH

_TYPE = f"<{RDF}type>".encode()
_DESCRIPTION = f"<{DGMF}AgencyDescription>".encode()
_MAX_PIECE = files.MAX_SIZE
_MAX_QUOTED = 10 * MAX_DEPTH
# A token of N-Quads in which no blank node can hide, or a blank node.
_TOKEN: Final = re.compile(rb'"(?:[^"\\\\]|\\\\.)*"|<[^>]*>|(_:[^\s]+)')


@dataclass(frozen=True)
class Piece:
    """One description cut out of a dump.

    Attributes:
        number: its number in the dump, from 1.
        content: its statements as N-Triples or N-Quads.
        suffix: `.nt` or `.nq`.
        first_line: the line of the dump at which it begins; None where that is not known. Its lines
            follow one another as they do in the dump.
    """

    number: int
    content: bytes
    suffix: str
    first_line: int | None


@dataclass(frozen=True)
class _Line:
    """A statement: where it is from, what it is about, its graph, and its text with a line end.

    The number is 0 where the place is not known. A line that is no statement has no subject.
    """

    number: int
    subject: bytes
    graph: bytes
    is_description: bool
    text: bytes


def pieces(path: Path) -> Iterator[Piece]:
    """The descriptions in a dump, in its order, each cut out as soon as it has been read.

    Raises:
        BadInputError: the dump cannot be read, is in a format that cannot be cut (only N-Triples,
            N-Quads, Turtle and TriG can), breaks off, or scatters the statements of one graph.
    """
    plain = path.with_suffix("") if files.is_compressed(path) else path
    kind = files.rdf_format(plain)
    try:
        with _open(path) as stream:
            if kind in {"n-triples", "n-quads"}:
                yield from _cut(_lines(stream, path), path)
            elif kind in {"turtle", "trig"}:
                yield from _cut(_statements(stream, kind, path), path)
            else:
                raise BadInputError("dump-format", Place(str(path)), format=kind)
    except FileNotFoundError:
        raise BadInputError("file-missing", Place(str(path))) from None
    except PermissionError:
        raise BadInputError("file-not-permitted", Place(str(path))) from None
    except (OSError, EOFError, lzma.LZMAError, zstandard.ZstdError) as error:
        raise BadInputError("file-unreadable", Place(str(path)), reason=str(error)) from None


def _open(path: Path) -> IO[bytes]:
    kind = files.COMPRESSED.get(path.suffix.lower())
    if kind == "gzip":
        return cast("IO[bytes]", gzip.open(path, "rb"))
    if kind == "bzip2":
        return cast("IO[bytes]", bz2.open(path, "rb"))
    if kind == "xz":
        return cast("IO[bytes]", lzma.open(path, "rb"))
    if kind == "zstd":
        # It does not read lines by itself.
        return cast("IO[bytes]", io.BufferedReader(zstandard.open(path, "rb")))
    return path.open("rb")


def _lines(stream: IO[bytes], path: Path) -> Iterator[_Line]:
    """The statements of N-Triples or N-Quads, one in a line; their syntax is checked later."""
    number = 0
    while text := stream.readline(_MAX_PIECE + 1):
        number += 1
        if len(text) > _MAX_PIECE:
            raise _too_large(path, number)
        if number == 1:
            text = text.removeprefix(codecs.BOM_UTF8)
        parts = text.split(None, 2)
        if not parts or parts[0].startswith(b"#"):
            continue
        if len(parts) < 3:  # noqa: PLR2004 - a triple has three parts
            # Whoever parses the piece will say what is wrong with the line.
            yield _Line(number, b"", b"", is_description=False, text=text)
            continue
        subject, predicate, rest = parts
        is_type = predicate == _TYPE and rest.startswith(_DESCRIPTION)
        yield _Line(number, subject, _graph(rest), is_type, text)


def _too_large(path: Path, line: int) -> BadInputError:
    limit = str(_MAX_PIECE // files.MEGABYTE)
    return BadInputError("dump-piece", Place(str(path), line or None), limit=limit)


def _graph(rest: bytes) -> bytes:
    """The graph of a statement, from what stands behind its predicate; nothing if it has none."""
    # No IRI holds a quotation mark, so the last one ends the text if the object is one.
    is_text = rest.startswith(b'"')
    after = rest[rest.rfind(b'"') + 1 :] if is_text else rest
    has_more = not is_text or after[:1] in {b"^", b"@"}
    tokens = after.split()[1:] if has_more else after.split()
    found = tokens[0].removesuffix(b".") if tokens else b""
    return found if found.startswith((b"<", b"_:")) else b""


def _statements(stream: IO[bytes], kind: str, path: Path) -> Iterator[_Line]:
    """The statements of Turtle or TriG as lines of N-Quads; of their places nothing is known."""
    form = ox.RdfFormat.TURTLE if kind == "turtle" else ox.RdfFormat.TRIG
    description = ox.NamedNode(DGMF + "AgencyDescription")
    try:
        for quad in ox.parse(cast("IO[bytes]", _Guarded(stream, path)), format=form):
            graph = quad.graph_name
            yield _Line(
                number=0,
                subject=str(quad.subject).encode(),
                graph=b"" if isinstance(graph, ox.DefaultGraph) else str(graph).encode(),
                is_description=quad.object == description and quad.predicate.value == RDF + "type",
                text=f"{quad} .\n".encode(),
            )
    except SyntaxError as error:
        place = Place(str(path), error.lineno, error.offset)
        raise BadInputError("file-syntax", place, format=kind, reason=error.msg) from None
    except ValueError as error:
        raise BadInputError(
            "file-syntax", Place(str(path)), format=kind, reason=str(error)
        ) from None


class _Guarded:
    """A stream that stops at signs of quoted triples, which can overflow the parser's stack."""

    def __init__(self, stream: IO[bytes], path: Path) -> None:
        self._stream, self._path, self._found = stream, path, 0

    def read(self, size: int = -1) -> bytes:
        content = self._stream.read(size)
        self._found += content.count(b"<<")
        if self._found > _MAX_QUOTED:
            raise BadInputError("file-too-deep", Place(str(self._path)), limit=str(MAX_DEPTH))
        return content


def _cut(lines: Iterable[_Line], path: Path) -> Iterator[Piece]:
    cutter = _Cutter(path)
    number = 0
    for line in lines:
        for piece in cutter.take(line):
            number += 1
            yield replace(piece, number=number)
    for piece in cutter.rest():
        number += 1
        yield replace(piece, number=number)
    if not number:
        raise BadInputError("file-no-triples", Place(str(path)))


class _Cutter:
    """Gathers statements that belong together: those of a graph, or of a block without one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._block: list[_Line] = []
        self._size = 0
        self._start = 0  # where in the block the statements about its last subject begin
        self._leads: bool | None = None  # whether descriptions stand first in their blocks
        self._is_whole = False  # whether the block has its description, which stands last
        self._seen: set[int] = set()

    def take(self, line: _Line) -> Iterator[Piece]:
        """Take in the next statement; what it shows to be complete comes back."""
        if self._block and not line.subject:
            # It goes where the line before it went.
            last = self._block[-1]
            line = replace(line, subject=last.subject, graph=last.graph)
        if self._block:
            if line.graph != self._block[0].graph:
                yield from self._next_graph(line)
            elif line.subject != self._block[-1].subject:
                if self._is_whole:
                    yield from self.rest()
                self._start = len(self._block)
        self._block.append(line)
        self._size += len(line.text)
        if line.is_description and not line.graph:
            yield from self._description()
        if self._size > _MAX_PIECE:
            raise _too_large(self._path, self._block[0].number)

    def rest(self) -> Iterator[Piece]:
        """What has been gathered; begin anew."""
        if self._block:
            yield self._piece(self._block)
        self._block, self._size, self._start, self._is_whole = [], 0, 0, False

    def _next_graph(self, line: _Line) -> Iterator[Piece]:
        self._seen.add(hash(self._block[0].graph))
        yield from self.rest()
        self._leads = None
        if line.graph and hash(line.graph) in self._seen:
            graph = line.graph.decode(errors="replace").strip("<>")
            raise BadInputError("dump-scattered", Place(str(self._path), line.number), graph=graph)

    def _description(self) -> Iterator[Piece]:
        """A description begins or ends the block, as the first one in the dump does."""
        if self._leads is None:
            self._leads = self._start == 0
        if not self._leads:
            self._is_whole = True
        elif self._start:
            yield self._piece(self._block[: self._start])
            self._block = self._block[self._start :]
            self._size, self._start = sum(len(one.text) for one in self._block), 0

    @staticmethod
    def _piece(block: list[_Line]) -> Piece:
        suffix = ".nq" if any(line.graph for line in block) else ".nt"
        first = block[0].number
        if not first:
            content = b"".join(line.text for line in block)
            return Piece(0, _relabelled(content), suffix, None)
        parts: list[bytes] = []
        last = first - 1
        for line in block:
            # What was passed over leaves empty lines, so that lines can be told by their numbers.
            parts.append(b"\n" * (line.number - last - 1) + line.text)
            last = line.number
        return Piece(0, b"".join(parts), suffix, first)


def _relabelled(content: bytes) -> bytes:
    """Statements with blank nodes numbered in their order: a parser gives labels by chance."""
    if b"_:" not in content:
        return content
    labels: dict[bytes, bytes] = {}

    def label(found: re.Match[bytes]) -> bytes:
        name = found[1]
        return labels.setdefault(name, b"_:b%d" % len(labels)) if name else found[0]

    return _TOKEN.sub(label, content)
