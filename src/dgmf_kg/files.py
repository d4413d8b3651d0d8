"""Reading files with errors a person can act on, and writing them whole or not at all."""

import os
from pathlib import Path

from dgmf_kg.errors import BadInputError, Place

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


def read(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        BadInputError: the file is missing, a folder, not readable, or empty.
    """
    place = Place(str(path))
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise BadInputError("file-missing", place) from None
    except IsADirectoryError:
        raise BadInputError("file-is-folder", place) from None
    except PermissionError:
        raise BadInputError("file-not-permitted", place) from None
    except (OSError, ValueError) as error:
        raise BadInputError("file-unreadable", place, reason=str(error)) from None
    if not content.strip():
        raise BadInputError("file-empty", place)
    return content


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
        raise BadInputError("file-unwritable", Place(str(path)), reason=str(error)) from None
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
        raise BadInputError("file-unwritable", Place(str(path)), reason=str(error)) from None
