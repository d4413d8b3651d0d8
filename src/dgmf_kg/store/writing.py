"""A document in any RDF format: blank nodes named in the order of the file, output in a stable order."""

from typing import TypeVar
from xml.parsers import expat

import pyoxigraph as ox

from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.store.rdf import Document, serialize
from dgmf_kg.store.terms import lines_of

_Term = TypeVar("_Term")


def numbered(document: Document) -> Document:
    """The document with its blank nodes named `b1`, `b2` and so on, as the file brings them."""
    names: dict[ox.BlankNode, ox.BlankNode] = {}

    def name(term: _Term) -> _Term | ox.BlankNode:
        if not isinstance(term, ox.BlankNode):
            return term
        return names.setdefault(term, ox.BlankNode(f"b{len(names) + 1}"))

    quads = tuple(
        ox.Quad(name(q.subject), q.predicate, name(q.object), name(q.graph_name))
        for q in document.quads
    )
    return Document(document.path, document.sha256, quads)


def to_turtle(document: Document, prefixes: dict[str, str]) -> bytes:
    """The document's triples as Turtle."""
    return serialize((quad.triple for quad in numbered(document).quads), prefixes)


def to_sorted_ntriples(document: Document) -> bytes:
    """The document's triples as N-Triples, a line each, in the order of the lines."""
    return "".join(sorted(set(lines_of(numbered(document).to_ntriples())))).encode()


def to_rdf_xml(document: Document, prefixes: dict[str, str]) -> bytes:
    """The document's triples as RDF/XML.

    Raises:
        BadInputError: a property's IRI or a text cannot be written in XML.
    """
    ordered = sorted({quad.triple for quad in numbered(document).quads}, key=str)
    content = ox.serialize(ordered, format=ox.RdfFormat.RDF_XML, prefixes=prefixes)
    if content is None:
        raise TypeError("serialized to a file, not to bytes")
    # Oxigraph writes what XML has no way to say, such as a property named by a number, as it is.
    try:
        expat.ParserCreate(namespace_separator=" ").Parse(content, True)  # noqa: FBT003 - its last
    except expat.ExpatError as error:
        place = Place(str(document.path))
        raise BadInputError("convert-not-expressible", place, reason=str(error)) from None
    return content
