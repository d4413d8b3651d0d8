"""What is to be assessed, one description at a time: from files, folders, archives and dumps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from dgmf_kg import files
from dgmf_kg.bulk import archives
from dgmf_kg.errors import BadInputError, Place, Problem
from dgmf_kg.store import dumps

DUMP_SIZE: Final = files.MEGABYTE
"""A file above this size, in bytes, or compressed, is taken to hold many descriptions."""


@dataclass(frozen=True)
class Item:
    """One description to be read, or the problem that stands in its place.

    Attributes:
        name: how rows name it: the path, or archive and member, or file and description.
        path: the file that holds it and nothing else; None where `content` does.
        content: its bytes, cut out of something larger.
        suffix: the extension that names the format of `content`.
        first_line: the line of the whole at which `content` begins, 1 where it is not known.
        problem: why there is nothing to read.
    """

    name: str
    path: Path | None = None
    content: bytes = b""
    suffix: str = ""
    first_line: int = 1
    problem: Problem | None = None


@dataclass(frozen=True)
class Chunk:
    """Items that a worker takes at once, and their number in the order of all chunks, from 0."""

    number: int
    items: tuple[Item, ...]


def find(paths: Iterable[Path]) -> list[Path]:
    """The files that some paths stand for: themselves, or all that RDF in a folder can be.

    Args:
        paths: files, folders, or patterns with `*`, `?` or `[` that the shell did not expand.

    Returns:
        Files in the order given, those of a folder or pattern sorted; each one once.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for one in _expand(path):
            found.setdefault(one, None)
    return list(found)


def _expand(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(
            one for one in path.rglob("*") if one.is_file() and one.suffix.lower() in _KNOWN
        )
    if any(sign in str(path) for sign in "*?[") and not path.exists():
        base = Path(path.anchor) if path.anchor else Path()
        pattern = str(path.relative_to(path.anchor)) if path.anchor else str(path)
        return sorted(one for one in base.glob(pattern) if one.is_file())
    return [path]


_KNOWN: Final = {*files.FORMATS, *dumps.COMPRESSED, *archives.SUFFIXES}


def items(paths: Iterable[Path]) -> Iterator[Item]:
    """The descriptions in some files, in their order; one that cannot be read as its problem."""
    for path in paths:
        try:
            yield from _items_of(path)
        except BadInputError as error:
            yield Item(str(path), problem=error.problem)
        except OSError as error:
            reason = error.strerror or str(error)
            problem = Problem("file-unreadable", Place(str(path)), {"reason": reason})
            yield Item(str(path), problem=problem)


def _items_of(path: Path) -> Iterator[Item]:
    if archives.is_archive(path):
        for member in archives.members(path):
            suffix = Path(member.name).suffix
            yield Item(f"{path}/{member.name}", None, member.content, suffix, 1, member.problem)
    elif dumps.is_compressed(path) or (path.is_file() and path.stat().st_size > DUMP_SIZE):
        for piece in dumps.pieces(path):
            name = f"{path}#{piece.number}"
            yield Item(name, None, piece.content, piece.suffix, piece.first_line)
    else:
        yield Item(str(path), path)


def chunks(found: Iterable[Item], size: int) -> Iterator[Chunk]:
    """Items in chunks of some size, the last one of what is left."""
    rest = iter(found)
    number = 0
    while part := tuple(islice(rest, size)):
        yield Chunk(number, part)
        number += 1
