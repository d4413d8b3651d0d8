"""Reading files with errors a person can act on, and writing them whole or not at all."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dgmf_kg.errors import BadInputError, Place

MEGABYTE: Final = 1_000_000

MAX_SIZE: Final = 32 * MEGABYTE
"""The largest file that is read unless more is asked for, in bytes: about 3,000 descriptions.

Validation costs memory of about 35 times the file's size, all told.
"""

DUMP_SIZE: Final = MEGABYTE
"""A file above this size, in bytes, is taken to hold many descriptions where many are asked for."""

FORMATS = {
    ".ttl": "turtle",
    ".trig": "trig",
    ".nt": "n-triples",
    ".nq": "n-quads",
    ".jsonld": "json-ld",
    ".rdf": "rdf-xml",
    ".xml": "rdf-xml",
    ".owl": "rdf-xml",
}
"""RDF formats by file extension."""

COMPRESSED: Final = {".gz": "gzip", ".zst": "zstd", ".bz2": "bzip2", ".xz": "xz"}
"""Compressions by file extension, which stands behind the one that names the format."""

_CUTTABLE: Final = {"n-triples", "n-quads", "turtle", "trig"}
_ARCHIVES: Final = (
    ".zip", ".tar", ".tgz", ".tar.gz", ".tbz2", ".tar.bz2", ".txz", ".tar.xz", ".tar.zst",
)  # fmt: skip
_MAGIC: Final = {
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"PK\x03\x04": "zip",
    b"\xfd7zXZ\x00": "xz",
    b"7z\xbc\xaf\x27\x1c": "7z",
    b"\x28\xb5\x2f\xfd": "zstd",
}
"""What compressed files begin with."""


def is_archive(name: str) -> bool:
    """Whether a file's name is that of a zip or tar archive."""
    return name.lower().endswith(_ARCHIVES)


def is_compressed(path: Path) -> bool:
    """Whether a file's name says that it is compressed."""
    return path.suffix.lower() in COMPRESSED


def is_cuttable(path: Path) -> bool:
    """Whether a file's name is that of a format in which descriptions can be cut out of a dump."""
    return FORMATS.get(path.suffix.lower()) in _CUTTABLE


def read(path: Path, *, max_size: int = MAX_SIZE) -> bytes:
    """The bytes of a file.

    Args:
        path: the file; a pipe, a device or a socket is refused, for it may never end.
        max_size: the largest size that is read, in bytes.

    Raises:
        BadInputError: the file is missing, a folder, no ordinary file, not readable, empty,
            compressed, or too large.
    """
    place = Place(str(path))
    try:
        content, size = _beginning(path, max_size)
    except FileNotFoundError:
        raise BadInputError("file-missing", place) from None
    except IsADirectoryError:
        raise BadInputError("file-is-folder", place) from None
    except PermissionError:
        raise BadInputError("file-not-permitted", place) from None
    except OSError as error:
        raise BadInputError("file-unreadable", place, reason=_reason(error)) from None
    except ValueError as error:
        raise BadInputError("file-unreadable", place, reason=str(error)) from None
    for magic, kind in _MAGIC.items():
        if content.startswith(magic):
            raise BadInputError("file-compressed", place, kind=kind)
    if len(content) > max_size:
        sizes = {"size": _megabytes(size), "limit": _megabytes(max_size)}
        raise BadInputError("file-too-large", place, **sizes)
    if not content.strip():
        raise BadInputError("file-empty", place)
    return content


def _beginning(path: Path, max_size: int) -> tuple[bytes, int]:
    """The bytes of a file, one more than the largest size at most, and how many there are."""
    # Asked before the file is opened: to open a pipe is to wait for somebody to write to it.
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise BadInputError("file-not-ordinary", Place(str(path)))
    with path.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        # No more at once than there should be, for the room is made before it is filled.
        content = stream.read(min(size, max_size) + 1)
        if size < len(content) <= max_size:
            content += stream.read(max_size + 1 - len(content))
        return content, max(len(content), size)


def _megabytes(size: int) -> str:
    """A size in megabytes, rounded up to a tenth."""
    return f"{-(-size * 10 // MEGABYTE) / 10:g}"


def rdf_format(path: Path) -> str:
    """The RDF format that the file's extension names.

    Raises:
        BadInputError: the extension is none of `FORMATS`.
    """
    try:
        return FORMATS[path.suffix.lower()]
    except KeyError:
        raise BadInputError(
            "file-format-unknown", Place(str(path)), known=" ".join(FORMATS)
        ) from None


def check_utf8(content: bytes, path: Path) -> None:
    """Refuse text that is not UTF-8, naming the line of the first wrong byte.

    Raises:
        BadInputError: the bytes are not UTF-8.
    """
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - (before.rfind(b"\n") + 1) + 1
        raise BadInputError("file-not-utf8", Place(str(path), line, column)) from None


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a reader finds either the old content or all of the new one.

    Raises:
        BadInputError: the folder is missing or cannot be written to.
    """
    import tempfile  # noqa: PLC0415 - reading, the common case, has no use for it

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise BadInputError("file-unwritable", Place(str(path)), reason=_reason(error)) from None
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        # mkstemp makes the file private; give it the mode that an ordinary new file would have.
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise BadInputError("file-unwritable", Place(str(path)), reason=_reason(error)) from None


def write_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files into a folder, the last of them last, each whole.

    A folder that is not there yet appears with all files in it, or not at all. In one that is, each
    file is replaced in its turn, so that a last one which names all others never names a missing one.

    Args:
        folder: the folder; other files in it stay as they are.
        contents: the files by name.

    Raises:
        BadInputError: the folder cannot be made or written to.
    """
    import shutil  # noqa: PLC0415 - as above
    import tempfile  # noqa: PLC0415 - as above

    if folder.exists():
        for name, content in contents.items():
            write_whole(folder / name, content)
        return
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
    except OSError as error:
        raise BadInputError("file-unwritable", Place(str(folder)), reason=_reason(error)) from None
    try:
        for name, content in contents.items():
            write_whole(temporary / name, content)
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o777 & ~mask)
        temporary.replace(folder)
    except OSError as error:
        raise BadInputError("file-unwritable", Place(str(folder)), reason=_reason(error)) from None
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _reason(error: OSError) -> str:
    """The system's own words, without the number and the name of a temporary file."""
    return error.strerror or str(error)
