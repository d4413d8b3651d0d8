"""What is to be assessed, one description at a time: from files, folders, archives and dumps."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from dgmf_kg import files
from dgmf_kg.errors import BadInputError, Place, Problem

CHUNK_BYTES: Final = 8 * files.MEGABYTE
"""What the files of a chunk may have in all, so that a few large ones do not fill the memory."""


@dataclass(frozen=True)
class Item:
    """One description to be read, or the problem that stands in its place.

    Attributes:
        name: how rows name it: the path, or archive and member, or file and description.
        path: the file that holds it and nothing else; None where `content` does.
        content: its bytes, cut out of something larger.
        suffix: the extension that names the format of `content`.
        first_line: the line of the whole at which `content` begins; None where it is not known.
        problem: why there is nothing to read.
    """

    name: str
    path: Path | None = None
    content: bytes = b""
    suffix: str = ""
    first_line: int | None = 1
    problem: Problem | None = None

    @property
    def size(self) -> int:
        """How many bytes there are to be read."""
        try:
            return self.path.stat().st_size if self.path else len(self.content)
        except OSError:
            return 0


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


def is_pattern(path: Path) -> bool:
    """Whether a path is a pattern that the shell did not expand, and not the name of a file."""
    return any(sign in str(path) for sign in "*?[") and not path.exists()


def is_whole(path: Path) -> bool:
    """Whether a file is read as it is: one description, no archive and no dump."""
    if files.is_archive(path.name) or files.is_compressed(path):
        return False
    try:
        return not (files.is_cuttable(path) and path.stat().st_size > files.DUMP_SIZE)
    except OSError:
        # Whoever reads it says what is wrong with it.
        return True


def _expand(path: Path) -> Iterable[Path]:
    if path.is_dir():
        return map(Path, _within(str(path)))
    if is_pattern(path):
        base = Path(path.anchor) if path.anchor else Path()
        pattern = str(path.relative_to(path.anchor)) if path.anchor else str(path)
        # By their parts, for to compare paths as they are takes longer.
        return sorted(filter(Path.is_file, base.glob(pattern)), key=lambda one: one.parts)
    return [path]


def _within(folder: str) -> Iterator[str]:
    """The files in a folder and in those in it, in order, that by their names can be RDF.

    What is hidden is left out. A folder that cannot be looked into stands for itself, so that
    whoever reads it says so.
    """
    try:
        with os.scandir(folder) as entries:
            visible = [entry for entry in entries if not entry.name.startswith(".")]
    except OSError:
        yield folder
        return
    for entry in sorted(visible, key=lambda one: one.name):
        if entry.is_dir():
            # One that is a link could lead back to where it stands.
            if not entry.is_symlink():
                yield from _within(entry.path)
        elif _is_rdf(entry.name) and entry.is_file():
            yield entry.path


def _is_rdf(name: str) -> bool:
    """Whether the name of a file is that of RDF, packed or not."""
    plain, suffix = os.path.splitext(name.lower())  # noqa: PTH122 - a path for each takes longer
    if suffix in files.COMPRESSED:
        suffix = os.path.splitext(plain)[1]  # noqa: PTH122
    return suffix in files.FORMATS or files.is_archive(name)


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
    # What opens them is loaded where there are any: most runs read plain files.
    if files.is_archive(path.name):
        from dgmf_kg.bulk import archives  # noqa: PLC0415

        for member in archives.members(path):
            suffix = Path(member.name).suffix
            yield Item(f"{path}/{member.name}", None, member.content, suffix, 1, member.problem)
    elif is_whole(path):
        yield Item(str(path), path)
    else:
        from dgmf_kg.store import dumps  # noqa: PLC0415

        for piece in dumps.pieces(path):
            name = f"{path}#{piece.number}"
            yield Item(name, None, piece.content, piece.suffix, piece.first_line)


def with_content(item: Item) -> Item:
    """The item with the bytes of its file, for whoever does not have the file."""
    if item.path is None:
        return item
    try:
        content = files.read(item.path)
        files.rdf_format(item.path)
    except BadInputError as error:
        return replace(item, path=None, problem=error.problem)
    return replace(item, path=None, content=content, suffix=item.path.suffix)


def chunks(found: Iterable[Item], count: int) -> Iterator[Chunk]:
    """Items in chunks of some number, or of fewer where they are large."""
    part: list[Item] = []
    number = size = 0
    for item in found:
        length = item.size
        if part and (len(part) == count or size + length > CHUNK_BYTES):
            yield Chunk(number, tuple(part))
            part, size, number = [], 0, number + 1
        part.append(item)
        size += length
    if part:
        yield Chunk(number, tuple(part))
