"""Descriptions in zip and tar archives, one member after another, nothing unpacked to disk."""

import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import zstandard

from dgmf_kg import files
from dgmf_kg.errors import BadInputError, Place, Problem


@dataclass(frozen=True)
class Member:
    """A file in an archive: its name there and its bytes, or why it has none."""

    name: str
    content: bytes
    problem: Problem | None = None


def members(path: Path) -> Iterator[Member]:
    """The RDF files in an archive, in its order; other members are passed over.

    A member that is too large or damaged is a problem of its own, and the others go on.

    Raises:
        BadInputError: the archive is missing, damaged, or holds no RDF file.
    """
    if not path.is_file():
        raise BadInputError("file-missing", Place(str(path)))
    read = _zip if path.suffix.lower() == ".zip" else _tar
    count = 0
    try:
        for member in read(path):
            count += 1
            yield member
    except (zipfile.BadZipFile, tarfile.TarError, zstandard.ZstdError, EOFError, OSError) as error:
        reason = str(error) or type(error).__name__
        raise BadInputError("archive-damaged", Place(str(path)), reason=reason) from None
    if not count:
        known = " ".join(files.FORMATS)
        raise BadInputError("archive-empty", Place(str(path)), known=known)


def _zip(path: Path) -> Iterator[Member]:
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if info.is_dir() or not _is_wanted(info.filename):
                continue
            try:
                with archive.open(info) as stream:
                    yield _member(path, info.filename, stream)
            except (zipfile.BadZipFile, RuntimeError) as error:
                # A wrong checksum, a password, or a method that Python does not know.
                yield Member(info.filename, b"", _damaged(path, info.filename, str(error)))


def _tar(path: Path) -> Iterator[Member]:
    if path.name.lower().endswith(".zst"):
        with path.open("rb") as packed:
            stream = zstandard.ZstdDecompressor().stream_reader(packed)
            with tarfile.open(fileobj=stream, mode="r|") as archive:
                yield from _tar_members(path, archive)
        return
    with tarfile.open(path, mode="r|*") as archive:
        yield from _tar_members(path, archive)


def _tar_members(path: Path, archive: tarfile.TarFile) -> Iterator[Member]:
    for info in archive:
        # Links and devices are never followed: only what the archive itself holds is read.
        if not info.isreg() or not _is_wanted(info.name):
            continue
        stream = archive.extractfile(info)
        if stream is not None:
            yield _member(path, info.name, stream)


def _is_wanted(name: str) -> bool:
    part = Path(name)
    return part.suffix.lower() in files.FORMATS and not part.name.startswith(".")


def _member(path: Path, name: str, stream: IO[bytes]) -> Member:
    content = stream.read(files.MAX_SIZE + 1)
    place = Place(f"{path}/{name}")
    if len(content) > files.MAX_SIZE:
        limit = f"{files.MAX_SIZE // files.MEGABYTE}"
        return Member(name, b"", Problem("member-too-large", place, {"limit": limit}))
    if not content.strip():
        return Member(name, b"", Problem("file-empty", place))
    return Member(name, content)


def _damaged(path: Path, name: str, reason: str) -> Problem:
    return Problem("archive-damaged", Place(f"{path}/{name}"), {"reason": reason})
