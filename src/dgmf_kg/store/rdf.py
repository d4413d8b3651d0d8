"""RDF documents: parsed once, questioned with plain strings, written back in any format.

Terms cross this border as strings: an IRI as itself, a blank node as `_:label`, a literal as its
lexical form. Whoever needs datatypes or languages asks with SPARQL.
"""

import hashlib
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

import pyoxigraph as ox

from dgmf_kg import files
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.namespaces import RDF

_FORMATS = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "n-triples": ox.RdfFormat.N_TRIPLES,
    "n-quads": ox.RdfFormat.N_QUADS,
    "json-ld": ox.RdfFormat.JSON_LD,
    "rdf-xml": ox.RdfFormat.RDF_XML,
}


_Term = TypeVar("_Term")


class Triple(NamedTuple):
    """One triple as strings."""

    subject: str
    predicate: str
    object: str
    object_is_iri: bool


@dataclass(frozen=True)
class Document:
    """A parsed file: where it came from, the SHA-256 of its bytes, and its statements."""

    path: Path
    sha256: str
    quads: tuple[ox.Quad, ...]

    def graph_names(self) -> set[str]:
        """The IRIs of the named graphs in the document; the default graph is not among them."""
        names = {quad.graph_name for quad in self.quads}
        return {name.value for name in names if not isinstance(name, ox.DefaultGraph)}

    def triples(self) -> Iterator[Triple]:
        """Every triple, whatever its graph."""
        for quad in self.quads:
            yield Triple(
                _plain(quad.subject),
                quad.predicate.value,
                _plain(quad.object),
                isinstance(quad.object, ox.NamedNode),
            )

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """The subject and object of every triple with that predicate."""
        wanted = ox.NamedNode(predicate)
        for quad in self.quads:
            if quad.predicate == wanted:
                yield _plain(quad.subject), _plain(quad.object)

    def subjects_of_type(self, iri: str) -> list[str]:
        """The subjects of that class, each once, in the order of the file."""
        found = (subject for subject, kind in self.pairs(RDF + "type") if kind == iri)
        return list(dict.fromkeys(found))

    def objects(self, subject: str, predicate: str) -> list[str]:
        """The objects of that subject and predicate, each once, in the order of the file."""
        found = (value for node, value in self.pairs(predicate) if node == subject)
        return list(dict.fromkeys(found))

    def skolemized(self, base: str) -> "Document":
        """The document with an IRI in the place of each blank node.

        Args:
            base: what each IRI begins with; the blank nodes are numbered behind it, from 1, in the
                order in which the file names them, so that the same bytes give the same IRIs.
        """
        names: dict[ox.BlankNode, ox.NamedNode] = {}

        def name(term: _Term) -> _Term | ox.NamedNode:
            if not isinstance(term, ox.BlankNode):
                return term
            return names.setdefault(term, ox.NamedNode(f"{base}{len(names) + 1}"))

        quads = tuple(
            ox.Quad(name(q.subject), q.predicate, name(q.object), name(q.graph_name))
            for q in self.quads
        )
        return Document(self.path, self.sha256, quads)

    def renamed(self, iris: Mapping[str, str], mark: str) -> "Document":
        """The document with other names for its blank nodes, so that it can join other documents.

        Args:
            iris: an IRI for each blank node, by its label as `_:label`, that is to have one.
            mark: what the labels of the others begin with.
        """

        def name(term: _Term) -> _Term | ox.NamedNode | ox.BlankNode:
            if not isinstance(term, ox.BlankNode):
                return term
            iri = iris.get(str(term))
            return ox.NamedNode(iri) if iri else ox.BlankNode(mark + term.value)

        quads = tuple(
            ox.Quad(name(q.subject), q.predicate, name(q.object), name(q.graph_name))
            for q in self.quads
        )
        return Document(self.path, self.sha256, quads)

    def without(self, pairs: Container[tuple[str, str]]) -> "Document":
        """The document without the triples of some pairs of subject and predicate."""
        quads = tuple(
            quad for quad in self.quads if (_plain(quad.subject), quad.predicate.value) not in pairs
        )
        return Document(self.path, self.sha256, quads)

    def to_ntriples(self, predicates: Container[str] | None = None) -> str:
        """The document's triples as N-Triples, literals exactly as written.

        Args:
            predicates: the predicates of the triples that are wanted; None for all.
        """
        if predicates is None:
            return to_ntriples(self.quads)
        return to_ntriples(quad for quad in self.quads if quad.predicate.value in predicates)


def parse(path: Path) -> Document:
    """Read an RDF file in the format that its extension names.

    Nothing is ever fetched: a JSON-LD context has to be in the file.

    Raises:
        BadInputError: the file cannot be read, is not UTF-8, or breaks its format's syntax.
    """
    content = files.read(path)
    kind = files.rdf_format(path)
    if kind != "rdf-xml":
        files.check_utf8(content, path)
    try:
        quads = tuple(ox.parse(content, format=_FORMATS[kind]))
    except SyntaxError as error:
        place = Place(str(path), error.lineno, error.offset)
        raise BadInputError("file-syntax", place, format=kind, reason=_reason(error)) from None
    except (OSError, ValueError) as error:
        reason = str(error)
        raise BadInputError("file-syntax", Place(str(path)), format=kind, reason=reason) from None
    return Document(path, hashlib.sha256(content).hexdigest(), quads)


def to_ntriples(quads: Iterable[ox.Quad]) -> str:
    """Statements as N-Triples, the graph names left out."""
    triples = (quad.triple for quad in quads)
    return _bytes(ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)).decode("utf-8")


def serialize(triples: Iterable[ox.Triple], prefixes: dict[str, str]) -> bytes:
    """Triples as Turtle in a stable order: by subject, type first, then predicate and object."""
    kind = RDF + "type"
    ordered = sorted(
        set(triples),
        key=lambda t: (str(t.subject), t.predicate.value != kind, str(t.predicate), str(t.object)),
    )
    return _bytes(ox.serialize(ordered, format=ox.RdfFormat.TURTLE, prefixes=prefixes))


def _bytes(serialized: bytes | None) -> bytes:
    """What `serialize` returns when it is given no file to write to."""
    if serialized is None:
        raise TypeError("serialized to a file, not to bytes")
    return serialized


def _plain(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    if isinstance(term, ox.NamedNode | ox.Literal):
        return term.value
    return str(term)


def _reason(error: SyntaxError) -> str:
    """The parser's own words, without the place that it repeats."""
    message = error.msg
    _, found, rest = message.partition(": ")
    return rest if found and message.startswith("Parser error") else message
