"""RDF documents: parsed once, questioned with plain strings, written back in any format.

Terms cross this border as strings: an IRI as itself, a blank node as `_:label`, a literal as its
lexical form. Whoever needs datatypes or languages asks with SPARQL.
"""

import codecs
import hashlib
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, TypeVar

import pyoxigraph as ox

from dgmf_kg import files, positions
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.namespaces import RDF
from dgmf_kg.store import guards
from dgmf_kg.store.terms import lines_of

_FORMATS = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "n-triples": ox.RdfFormat.N_TRIPLES,
    "n-quads": ox.RdfFormat.N_QUADS,
    "json-ld": ox.RdfFormat.JSON_LD,
    "rdf-xml": ox.RdfFormat.RDF_XML,
}


_WITHOUT_GRAPHS = {"turtle", "n-triples"}
# A larger file may hold a text that, with its line ends written out, no parser has room for.
_SMALL = files.MEGABYTE

# What RDF 1.2 is written with.
_SIGNS = (guards.QUOTE, re.compile(rb"--"))
_WORDS = (re.compile(rb"Triple"), re.compile(rb"dir"))
_WITH_WORDS = {"json-ld", "rdf-xml"}

_Term = TypeVar("_Term")


class Triple(NamedTuple):
    """One triple as strings."""

    subject: str
    predicate: str
    object: str
    object_is_iri: bool


@dataclass(frozen=True)
class Document:
    """A parsed file: where it came from, the SHA-256 of its bytes, and its statements.

    One out of a store has the graph's IRI for its path, no checksum, and no lines to point at.

    Attributes:
        path: the file.
        sha256: SHA-256 of its bytes.
        statements: what it says; as N-Triples, in UTF-8, where nobody may ever ask for the single
            terms, for to make an object of each takes longer than to read the file.
    """

    path: Path
    sha256: str
    statements: tuple[ox.Quad, ...] | bytes

    @cached_property
    def quads(self) -> tuple[ox.Quad, ...]:
        """The statements, in the order of the file."""
        if isinstance(self.statements, bytes):
            return tuple(ox.parse(self.statements, format=ox.RdfFormat.N_TRIPLES))
        return self.statements

    @property
    def size(self) -> int:
        """How many statements there are."""
        known = self.statements
        return known.count(b"\n") if isinstance(known, bytes) else len(known)

    def graph_names(self) -> set[str]:
        """The IRIs of the named graphs in the document; the default graph is not among them."""
        if isinstance(self.statements, bytes):
            return set()
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

    def locate(self, subject: str, predicate: str | None = None, value: str | None = None) -> Place:
        """The best known place in the file of a triple, a property of a subject, or a subject.

        Args:
            subject: an IRI, or a blank node's `_:label`.
            predicate: the predicate's IRI, where one is meant.
            value: an IRI, a lexical form or a `_:label`, where one is meant.
        """
        if not self.sha256:
            return Place(self._graph)
        target = self._way(value) if value is not None else None
        return positions.locate(self.path, self._way(subject), predicate, target)

    def locate_term(self, iri: str) -> Place:
        """The first place in the file where an IRI stands."""
        return positions.locate_term(self.path, iri) if self.sha256 else Place(self._graph)

    @property
    def _graph(self) -> str:
        """The graph that it is, which as a path has lost a slash."""
        return next(iter(self.graph_names()), str(self.path))

    def _way(self, term: str) -> positions.Term:
        """How a blank node is reached; any other term as it is."""
        if not term.startswith("_:") or term not in self._leads:
            return term
        steps: list[tuple[str, int]] = []
        here, seen = term, set[str]()
        while here.startswith("_:") and here not in seen:
            seen.add(here)
            here, predicate, number = self._leads[here]
            steps.insert(0, (predicate, number))
        return positions.Way("" if here in seen else here, tuple(steps))

    @cached_property
    def _leads(self) -> dict[str, tuple[str, str, int]]:
        """The first triple that leads to each blank node, and its number among those like it."""
        leads: dict[str, tuple[str, str, int]] = {}
        siblings: dict[tuple[str, str], dict[str, int]] = {}
        for quad in self.quads:
            if isinstance(quad.object, ox.BlankNode):
                key, label = (_plain(quad.subject), quad.predicate.value), str(quad.object)
                known = siblings.setdefault(key, {})
                number = known.setdefault(label, len(known))
                leads.setdefault(label, (*key, number))
        roots = 0
        for quad in self.quads:
            if isinstance(quad.subject, ox.BlankNode) and str(quad.subject) not in leads:
                leads[str(quad.subject)] = ("", "", roots)
                roots += 1
        return leads

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """The subject and object of every triple with that predicate."""
        for quad in self._by_predicate.get(predicate, ()):
            yield _plain(quad.subject), _plain(quad.object)

    @cached_property
    def _by_predicate(self) -> dict[str, list[ox.Quad]]:
        found: dict[str, list[ox.Quad]] = {}
        for quad in self.quads:
            found.setdefault(quad.predicate.value, []).append(quad)
        return found

    def subjects_of_type(self, iri: str) -> list[str]:
        """The subjects of that class, each once, in the order of the file."""
        found = self._lines_ending(f" <{RDF}type> <{iri}> .\n".encode())
        return list(dict.fromkeys(_lexical_subject(line.decode()) for line in found))

    def _lines_ending(self, end: bytes) -> Iterator[bytes]:
        """The lines of the document as N-Triples that end so, without that end."""
        text = self.ntriples
        at = text.find(end)
        while at >= 0:
            yield text[text.rfind(b"\n", 0, at) + 1 : at]
            at = text.find(end, at + len(end))

    def _lines_beginning(self, start: bytes) -> Iterator[bytes]:
        """The lines of the document as N-Triples that begin so."""
        text = self.ntriples
        at = text.find(start)
        while at >= 0:
            end = text.index(b"\n", at) + 1
            # A literal may say the same.
            if at == 0 or text[at - 1 : at] == b"\n":
                yield text[at:end]
            at = text.find(start, end)

    def objects(self, subject: str, predicate: str) -> list[str]:
        """The objects of that subject and predicate, each once, in the order of the file."""
        found = (value for node, value in self.pairs(predicate) if node == subject)
        return list(dict.fromkeys(found))

    def texts(self, subject: str, predicate: str) -> dict[str, str]:
        """The texts of that subject and predicate by language tag, the first one in each."""
        found: dict[str, str] = {}
        lines = b"".join(self._lines_beginning(f"<{subject}> <{predicate}> ".encode()))
        for quad in ox.parse(lines, format=ox.RdfFormat.N_TRIPLES):
            if isinstance(quad.object, ox.Literal):
                found.setdefault(quad.object.language or "", quad.object.value)
        return found

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

    def part(self, predicates: Container[str] = ()) -> "Document":
        """The triples with some predicates, and all with a blank node, by which it is located."""
        kept = []
        for line in lines_of(self.to_ntriples()):
            subject, predicate, value = line.split(" ", 2)
            if predicate[1:-1] in predicates or subject[0] == "_" or value[0] == "_":
                kept.append(line)
        return Document(self.path, self.sha256, "".join(kept).encode())

    def to_ntriples(self, predicates: Iterable[str] | None = None) -> str:
        """The document's triples as N-Triples, literals exactly as written.

        Args:
            predicates: the predicates of the triples that are wanted; None for all.
        """
        if predicates is None:
            return self.ntriples.decode()
        wanted = {f"<{one}>".encode() for one in predicates}
        lines = self.ntriples.split(b"\n")[:-1]
        return b"".join(b"%b\n" % one for one in lines if one.split(b" ", 2)[1] in wanted).decode()

    @cached_property
    def ntriples(self) -> bytes:
        """The document's triples as N-Triples in UTF-8, literals exactly as written."""
        if isinstance(self.statements, bytes):
            return self.statements
        return _ntriples(self.statements)


def parse(path: Path, *, max_size: int = files.MAX_SIZE, as_text: bool = False) -> Document:
    """Read an RDF file in the format that its extension names.

    Nothing is ever fetched: a JSON-LD context has to be in the file.

    Args:
        path: the file.
        max_size: the largest size that is read, in bytes.
        as_text: keep the statements as N-Triples until their terms are asked for, if ever.

    Raises:
        BadInputError: the file cannot be read, is not UTF-8, is too large or nested too deep, or
            breaks its format's syntax.
    """
    content = files.read(path, max_size=max_size)
    sha256 = hashlib.sha256(content).hexdigest()
    kind = files.rdf_format(path)
    files.check_utf8(content, path)
    content = content.removeprefix(codecs.BOM_UTF8)
    guards.check(content, kind, path)
    try:
        parsed = ox.parse(content, format=_FORMATS[kind])
        statements: tuple[ox.Quad, ...] | bytes
        if not as_text or len(content) > _SMALL or kind not in _WITHOUT_GRAPHS:
            statements = tuple(parsed)
        else:
            statements = _bytes(ox.serialize(parsed, format=ox.RdfFormat.N_QUADS))
    except SyntaxError as error:
        place = Place(str(path), error.lineno, error.offset)
        if error.lineno is None:
            place = guards.place_of_name(content, _quoted(str(error)), path)
        raise BadInputError("file-syntax", place, format=kind, reason=_reason(error)) from None
    except MemoryError:
        # Oxigraph's word for a single text or name that does not fit into its buffer.
        raise BadInputError("file-text-too-long", Place(str(path))) from None
    except (OSError, ValueError) as error:
        reason = str(error)
        raise BadInputError("file-syntax", Place(str(path)), format=kind, reason=reason) from None
    document = Document(path, sha256, statements)
    _refuse_rdf_1_2(document, content, kind)
    return document


def _refuse_rdf_1_2(document: Document, content: bytes, kind: str) -> None:
    """Refuse triples about triples and texts with a direction, which no SHACL engine reads.

    Raises:
        BadInputError: there is one.
    """
    # A document without these signs has neither, and most have none of them.
    signs = (*_SIGNS, *_WORDS) if kind in _WITH_WORDS else _SIGNS
    if not any(sign.search(content) for sign in signs):
        return
    for quad in document.quads:
        is_direct = isinstance(quad.object, ox.Literal) and quad.object.direction is not None
        if is_direct or isinstance(quad.object, ox.Triple):
            wanted = b"--" if is_direct else b"<<"
            place = guards.place_of(content, wanted, document.path)
            raise BadInputError("file-rdf-1-2", place)


def _lexical_subject(term: str) -> str:
    """A subject in N-Triples syntax as the plain string that it is here."""
    return term[1:-1] if term.startswith("<") else term


def lexical(term: str) -> str:
    """A term in N-Triples syntax as the plain string that it is here."""
    if term.startswith("<"):
        return term[1:-1]
    if term.startswith("_:"):
        return term
    (quad,) = ox.parse(f"<urn:s> <urn:p> {term} .".encode(), format=ox.RdfFormat.N_TRIPLES)
    return _plain(quad.object)


def by_graph(quads: Iterable[ox.Quad], graphs: Iterable[str]) -> tuple[Document, ...]:
    """Statements as documents, one for each of some named graphs, whose IRI is its path."""
    found: dict[str, list[ox.Quad]] = {graph: [] for graph in graphs}
    for quad in quads:
        if isinstance(quad.graph_name, ox.NamedNode):
            found[quad.graph_name.value].append(quad)
    return tuple(Document(Path(graph), "", tuple(own)) for graph, own in found.items())


def to_ntriples(quads: Iterable[ox.Quad]) -> str:
    """Statements as N-Triples, the graph names left out."""
    return _ntriples(quads).decode()


def _ntriples(quads: Iterable[ox.Quad]) -> bytes:
    triples = (quad.triple for quad in quads)
    return _bytes(ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES))


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


def _quoted(message: str) -> str:
    """What a parser's message without a place quotes from the file: a name, or a JSON-LD keyword."""
    match = re.search(r"'([^']+)'|(@\w+)", message)
    return match[1] or match[2] if match else ""
