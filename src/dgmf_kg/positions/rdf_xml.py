"""Places in RDF/XML: the element that says it, from expat's own count of lines.

An attribute has no place of its own; what it says stands where its element stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin
from xml.parsers import expat

from dgmf_kg.namespaces import RDF
from dgmf_kg.positions.index import Index, LineColumn

_BASE = "http://www.w3.org/XML/1998/namespacebase"
_SYNTAX = {RDF + name for name in ("about", "ID", "nodeID", "resource", "datatype", "parseType")}


def read(text: str) -> Index:
    """The places in a text that has been parsed without error before."""
    reader = _Reader()
    try:
        reader.parser.Parse(text, True)  # noqa: FBT003 - its last part
    except expat.ExpatError:
        # The two parsers differ at the edges of the grammar; what was read so far still helps.
        return reader.index
    return reader.index


@dataclass
class _Element:
    """An open element: one that holds nodes, one that holds properties, or neither.

    Attributes:
        base: the IRI that relative ones are resolved against.
        subject: what a property inside, or this property, is about.
        predicate: the property's IRI, if nodes or text are expected inside.
        holds: `nodes`, `properties` or `nothing` that is a triple.
        text: what a property has said so far; None once it has a node inside.
        members: how many `rdf:li` there have been.
    """

    base: str
    subject: str = ""
    predicate: str = ""
    holds: str = "nodes"
    text: list[str] | None = field(default_factory=list)
    place: LineColumn = (1, 1)
    members: int = 0


class _Reader:
    """Follows the stripes of RDF/XML: a node, its properties, the nodes in them, and so on."""

    def __init__(self) -> None:
        self.index = Index()
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self._open = [_Element(base="")]
        self._blank = 0

    def _start(self, name: str, given: dict[str, str]) -> None:
        place = (self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        parent = self._open[-1]
        attributes = {key.replace(" ", "", 1): value for key, value in given.items()}
        base = urljoin(parent.base, attributes.pop(_BASE, ""))
        iri = name.replace(" ", "", 1)
        if parent.holds == "nothing":
            element = _Element(base, holds="nothing")
        elif iri == RDF + "RDF" and len(self._open) == 1:
            element = _Element(base)
        elif parent.holds == "nodes":
            element = self._node(iri, attributes, base, place)
        else:
            element = self._property(iri, attributes, base, place)
        self._open.append(element)

    def _node(self, iri: str, attributes: dict[str, str], base: str, place: LineColumn) -> _Element:
        parent = self._open[-1]
        subject = self._named(attributes, base, "about") or self._new_blank()
        self.index.add_subject(subject, place)
        if parent.predicate:
            parent.text = None
            self.index.add_triple(
                parent.subject, parent.predicate, subject, place, is_iri=subject[:2] != "_:"
            )
        if iri != RDF + "Description":
            self._say(subject, RDF + "type", iri, place)
        self._say_attributes(subject, attributes, base, place)
        return _Element(base, subject, holds="properties")

    def _property(
        self, iri: str, attributes: dict[str, str], base: str, place: LineColumn
    ) -> _Element:
        parent = self._open[-1]
        subject = parent.subject
        if iri == RDF + "li":
            parent.members += 1
            iri = f"{RDF}_{parent.members}"
        self.index.add_predicate(subject, iri, place)
        kind = attributes.get(RDF + "parseType")
        value = self._named(attributes, base, "resource")
        is_node = kind == "Resource" or bool(list(_properties(attributes)))
        if value is None and is_node:
            value = self._new_blank()
        if value is None:
            holds = "nothing" if kind is not None else "nodes"
            return _Element(base, subject, iri, holds, place=place)
        self.index.add_triple(subject, iri, value, place, is_iri=not value.startswith("_:"))
        if value.startswith("_:"):
            self.index.add_subject(value, place)
        self._say_attributes(value, attributes, base, place)
        return _Element(base, value, holds="properties" if kind == "Resource" else "nothing")

    def _end(self, name: str) -> None:
        del name
        element = self._open.pop()
        if element.predicate and element.holds == "nodes" and element.text is not None:
            text = "".join(element.text)
            self.index.add_triple(element.subject, element.predicate, text, element.place)

    def _characters(self, text: str) -> None:
        if self._open[-1].text is not None:
            self._open[-1].text.append(text)

    def _named(self, attributes: dict[str, str], base: str, attribute: str) -> str | None:
        """The IRI or blank node that an element's attributes name."""
        if RDF + attribute in attributes:
            return urljoin(base, attributes[RDF + attribute])
        if RDF + "nodeID" in attributes:
            return f"_:named-{attributes[RDF + 'nodeID']}"
        if RDF + "ID" in attributes and attribute == "about":
            return urljoin(base, "#" + attributes[RDF + "ID"])
        return None

    def _new_blank(self) -> str:
        self._blank += 1
        return f"_:{self._blank}"

    def _say_attributes(
        self, subject: str, attributes: dict[str, str], base: str, place: LineColumn
    ) -> None:
        for key, value in _properties(attributes):
            self._say(subject, key, urljoin(base, value) if key == RDF + "type" else value, place)

    def _say(self, subject: str, predicate: str, value: str, place: LineColumn) -> None:
        self.index.add_predicate(subject, predicate, place)
        is_iri = predicate == RDF + "type"
        self.index.add_triple(subject, predicate, value, place, is_iri=is_iri)


def _properties(attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The attributes that are properties, and not part of the syntax or of XML."""
    for key, value in attributes.items():
        if ":" in key and key not in _SYNTAX and not key.startswith(_BASE.removesuffix("base")):
            yield key, value
