"""A few triples as Turtle for a reader: a block for each subject, the thing at fault first."""

import re
from collections.abc import Iterable

from rdflib import BNode, Literal, URIRef
from rdflib.namespace import DCTERMS, RDF, SKOS, XSD
from rdflib.term import Node

Triple = tuple[Node, Node, Node]
_FIRST = (RDF.type, SKOS.prefLabel, DCTERMS.title)
_LOCAL = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_SHORT = {
    XSD.integer: re.compile(r"[+-]?[0-9]+"),
    XSD.decimal: re.compile(r"[+-]?[0-9]*[.][0-9]+"),
}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class _Writer:
    def __init__(self, triples: Iterable[Triple], prefixes: dict[str, str]) -> None:
        self._triples = set(triples)
        self._prefixes = sorted(prefixes.items(), key=lambda item: -len(item[1]))
        self._subjects = {subject for subject, _, _ in self._triples}
        self._objects = {value for _, _, value in self._triples}

    def block(self, subject: Node) -> str:
        lines = []
        predicates = {p for s, p, _ in self._triples if s == subject}
        for predicate in sorted(predicates, key=self._rank):
            values = [o for s, p, o in self._triples if (s, p) == (subject, predicate)]
            name = "a" if predicate == RDF.type else self.term(predicate)
            lines.append(f"{name} {' , '.join(sorted(map(self.term, values), key=_by_language))}")
        body = " ;\n    ".join(lines)
        return f"{self.term(subject)} {body} ."

    def _rank(self, predicate: Node) -> tuple[int, str]:
        place = _FIRST.index(predicate) if predicate in _FIRST else len(_FIRST)
        return place, self.term(predicate)

    def term(self, term: Node) -> str:
        if isinstance(term, URIRef):
            return self._iri(str(term))
        if isinstance(term, BNode):
            is_both = term in self._subjects and term in self._objects
            return "_:blank" if is_both else "[]"
        if not isinstance(term, Literal):
            raise TypeError(term)
        return self._literal(term)

    def _iri(self, iri: str) -> str:
        for prefix, namespace in self._prefixes:
            local = iri.removeprefix(namespace)
            if local != iri and _LOCAL.fullmatch(local):
                return f"{prefix}:{local}"
        return f"<{iri}>"

    def _literal(self, literal: Literal) -> str:
        datatype = literal.datatype
        text = str(literal)
        if datatype in _SHORT and _SHORT[datatype].fullmatch(text):
            return text
        quoted = '"' + "".join(_ESCAPES.get(character, character) for character in text) + '"'
        if literal.language:
            return f"{quoted}@{literal.language}"
        if datatype in {None, XSD.string}:
            return quoted
        return f"{quoted}^^{self._iri(str(datatype))}"


def _by_language(term: str) -> tuple[str, str]:
    return (term.rpartition("@")[2] if term.startswith('"') and "@" in term else "", term)


def write(triples: Iterable[Triple], first: frozenset[Node], prefixes: dict[str, str]) -> str:
    """Turtle without its prefixes, the blocks about some nodes before the others."""
    writer = _Writer(triples, prefixes)
    subjects = {subject for subject, _, _ in writer._triples}  # noqa: SLF001 - its own module
    ordered = sorted(subjects, key=lambda node: (node not in first, writer.term(node)))
    return "\n\n".join(map(writer.block, ordered))
