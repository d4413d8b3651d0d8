"""Places in JSON-LD: the key or value that says it, from a syntax tree with positions.

Names are expanded by the contexts in the file well enough to find them; what they mean is decided
by the parser that read the file first.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urljoin

import tree_sitter_json
from tree_sitter import Language, Node, Parser

from dgmf_kg.namespaces import RDF
from dgmf_kg.positions.index import Index, LineColumn

_LISTS = {"@graph", "@included", "@list", "@set"}


def read(text: str) -> Index:
    """The places in a text that has been parsed without error before."""
    reader = _Reader(text)
    tree = Parser(Language(tree_sitter_json.language())).parse(reader.content)
    for value in tree.root_node.named_children:
        reader.read_nodes(value, _Context())
    return reader.index


@dataclass(frozen=True)
class _Context:
    """What the contexts down to some object say, as far as names go."""

    terms: dict[str, Any] = field(default_factory=dict)
    vocabulary: str = ""
    base: str = ""

    def joined(self, given: Any) -> "_Context":  # noqa: ANN401 - any JSON value
        """This context with another one, or a list of them, laid over it."""
        if isinstance(given, list):
            joined = self
            for one in given:
                joined = joined.joined(one)
            return joined
        if not isinstance(given, dict):
            return _Context() if given is None else self
        vocabulary, base = given.get("@vocab", self.vocabulary), given.get("@base", self.base)
        return replace(
            self, terms={**self.terms, **given}, vocabulary=vocabulary or "", base=base or ""
        )

    def definition(self, term: str) -> dict[str, Any]:
        """What is said of a term: how its values are read."""
        found = self.terms.get(term)
        return found if isinstance(found, dict) else {}

    def name(self, text: str, depth: int = 10) -> str:
        """The keyword or IRI that a key or a type stands for."""
        if text.startswith("@") or not depth:
            return text
        found = self.terms.get(text)
        if isinstance(found, dict):
            found = found.get("@id", text)
        if isinstance(found, str) and found != text:
            return self.name(found, depth - 1)
        prefix, colon, rest = text.partition(":")
        if colon and prefix in self.terms and not rest.startswith("//"):
            return self.name(prefix, depth - 1) + rest
        return text if colon else self.vocabulary + text

    def reference(self, text: str) -> str:
        """The IRI or blank node that an `@id` stands for."""
        prefix, colon, rest = text.partition(":")
        if colon and prefix in self.terms and not rest.startswith("//"):
            return self.name(prefix) + rest
        return text if colon or not self.base else urljoin(self.base, text)


class _Reader:
    """Walks through objects and notes what they say."""

    def __init__(self, text: str) -> None:
        self.content = text.encode()
        self.index = Index()
        line_ends = (match.end() for match in re.finditer(b"\n", self.content))
        self._line_starts = [0, *line_ends]
        self._blank = 0

    def read_nodes(self, value: Node, context: _Context) -> None:
        """Note what is said by an object, or by each one in an array."""
        for item in _items(value):
            if item.type == "object":
                self._read_node(item, context)

    def _read_node(self, item: Node, context: _Context) -> str:
        """Note what an object says of a node; the node's IRI or label."""
        pairs = [(key, value) for key, value in _pairs(item) if value is not None]
        for key, value in pairs:
            if _string(key) == "@context":
                context = context.joined(json.loads(value.text or b"null"))
        named = [(context.name(_string(key)), key, value) for key, value in pairs]
        ids = [value for name, _, value in named if name == "@id" and value.type == "string"]
        subject, place = self._identity(item, ids, context)
        # An object that only holds a graph says nothing of a node.
        if any(":" in name or name in {"@id", "@type"} for name, _, _ in named):
            self.index.add_subject(subject, place)
        for name, key, value in named:
            if name == "@type":
                self._read_values(subject, RDF + "type", (key, value), context)
            elif name in _LISTS:
                self.read_nodes(value, context)
            elif ":" in name:
                self._read_values(subject, name, (key, value), context)
        return subject

    def _identity(self, item: Node, ids: list[Node], context: _Context) -> tuple[str, LineColumn]:
        """The IRI that an object's last `@id` gives, or a label of its own, with the place."""
        subject = context.reference(_string(ids[-1])) if ids else ""
        place = self._place(ids[-1] if ids else item)
        if not subject:
            self._blank += 1
            subject = f"_:{self._blank}"
        return subject, place

    def _read_values(
        self, subject: str, predicate: str, pair: tuple[Node, Node], context: _Context
    ) -> None:
        key, value = pair
        self.index.add_predicate(subject, predicate, self._place(key))
        definition = context.definition(_string(key))
        inner = context.joined(definition["@context"]) if "@context" in definition else context
        for item in _items(value):
            if item.type != "object":
                text = _string(item)
                is_iri = predicate == RDF + "type" or definition.get("@type") in {"@id", "@vocab"}
                if is_iri and definition.get("@type") == "@id":
                    text = context.reference(text)
                elif is_iri:
                    text = context.name(text)
                self.index.add_triple(subject, predicate, text, self._place(item), is_iri=is_iri)
                continue
            inside = {context.name(_string(k)): v for k, v in _pairs(item) if v is not None}
            if inside.keys() & {"@list", "@set"}:
                self._read_values(
                    subject, predicate, (key, inside.get("@list") or inside["@set"]), context
                )
            elif "@value" in inside:
                literal = inside["@value"]
                self.index.add_triple(subject, predicate, _string(literal), self._place(literal))
            elif definition.get("@container") in {"@language", "@index"}:
                for _, inner_value in _pairs(item):
                    if inner_value is not None:
                        self._read_values(subject, predicate, (key, inner_value), context)
            else:
                node = self._read_node(item, inner)
                is_iri = not node.startswith("_:")
                self.index.add_triple(subject, predicate, node, self._place(item), is_iri=is_iri)

    def _place(self, node: Node) -> LineColumn:
        line = bisect_right(self._line_starts, node.start_byte)
        before = self.content[self._line_starts[line - 1] : node.start_byte]
        return line, len(before.decode("utf-8", errors="replace")) + 1


def _items(value: Node) -> list[Node]:
    return value.named_children if value.type == "array" else [value]


def _pairs(item: Node) -> Iterator[tuple[Node, Node | None]]:
    for pair in item.named_children:
        key = pair.child_by_field_name("key")
        if key is not None:
            yield key, pair.child_by_field_name("value")


def _string(node: Node) -> str:
    """A string's text; a number, true or false as it is written."""
    text = (node.text or b"").decode("utf-8", errors="replace")
    if node.type != "string":
        return text
    try:
        return str(json.loads(text))
    except ValueError:
        return text
