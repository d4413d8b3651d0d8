"""A document that is one description of one agency, or a clear refusal."""

from dataclasses import dataclass
from pathlib import Path

from dgmf_kg import files, positions
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.namespaces import DGMF
from dgmf_kg.store.rdf import Document, parse


@dataclass(frozen=True)
class Description:
    """An agency description: its IRI, which also names its graph, and the document it came in."""

    iri: str
    document: Document


def read_description(path: Path, *, max_size: int = files.MAX_SIZE) -> Description:
    """The one agency description in a file.

    Args:
        path: the file.
        max_size: the largest size that is read, in bytes.

    Raises:
        BadInputError: the file cannot be read or parsed, or holds no description, or several.
    """
    return identify(parse(path, max_size=max_size, as_text=True))


def identify(document: Document) -> Description:
    """The one agency description in a document.

    Raises:
        BadInputError: the document holds no triple, no description, several descriptions, or
            triples in a named graph other than the description's.
    """
    path = document.path
    if not document.statements:
        raise BadInputError("file-no-triples", Place(str(path)))
    found = document.subjects_of_type(DGMF + "AgencyDescription")
    if not found:
        raise BadInputError("description-missing", Place(str(path)))
    if len(found) > 1:
        place = positions.locate(path, found[1])
        raise BadInputError("descriptions-several", place, count=str(len(found)))
    iri = found[0]
    if iri.startswith("_:"):
        raise BadInputError("description-blank", Place(str(path)))
    other = sorted(document.graph_names() - {iri})
    if other:
        place = positions.locate(path, other[0])
        raise BadInputError("graph-other", place, graph=other[0], description=iri)
    return Description(iri, document)
