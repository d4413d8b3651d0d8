"""XML catalogs: which file stands for the IRI of an ontology, so that nothing is ever fetched.

Protégé and ROBOT read the same files, by the name `catalog-v001.xml`.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname
from xml.parsers import expat

from dgmf_kg.errors import BadInputError, Place

NAME: Final = "catalog-v001.xml"

_URI = "urn:oasis:names:tc:entity:xmlns:xml:catalog uri"


@dataclass(frozen=True)
class Entry:
    """The file that a catalog gives for an IRI, and where it says so; the file may be missing."""

    file: Path
    place: Place


def parse_catalog(content: bytes, path: Path) -> dict[str, Entry]:
    """The entries of a catalog by IRI; of several for one IRI the first holds, as for Protégé.

    Args:
        content: the catalog's bytes.
        path: the catalog's file, from whose folder its entries are counted.

    Raises:
        BadInputError: the content is not well-formed XML, declares a document type, or sends an
            IRI to something that is no file.
    """
    entries: dict[str, Entry] = {}
    parser = expat.ParserCreate(namespace_separator=" ")

    def here() -> Place:
        return Place(str(path), parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag == _URI and "name" in attributes and "uri" in attributes:
            file = _file(attributes["uri"], path.parent, here())
            entries.setdefault(attributes["name"], Entry(file, here()))

    def refuse_doctype(*_: object) -> None:
        # Entities, which only a document type can declare, could read other files or grow forever.
        raise BadInputError("catalog-doctype", here())

    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = refuse_doctype
    try:
        parser.Parse(content, True)  # noqa: FBT003 - takes no keyword
    except expat.ExpatError as error:
        place = Place(str(path), error.lineno, error.offset + 1)
        reason = expat.ErrorString(error.code)
        raise BadInputError("catalog-syntax", place, reason=reason) from None
    return entries


def _file(uri: str, folder: Path, place: Place) -> Path:
    parts = urlsplit(uri)
    if parts.scheme == "file":
        return Path(url2pathname(parts.path))
    if parts.scheme or parts.netloc:
        raise BadInputError("catalog-entry-remote", place, uri=uri)
    return folder / unquote(uri)
