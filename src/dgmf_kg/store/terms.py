"""Terms on their way into and out of Oxigraph."""

import re
from typing import Final

import pyoxigraph as ox

from dgmf_kg.namespaces import XSD
from dgmf_kg.store.graphs import Term

_PREFIX: Final = re.compile(r"^(?:@prefix|PREFIX) (\w*): <([^>]*)>", re.MULTILINE)
PREFIXED: Final = re.compile(r"\b([a-z][a-z0-9]*):([A-Za-z](?:[\w.-]*\w)?)")
"""A name written with a prefix: the prefix, and the rest."""

Value = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple


def from_oxigraph(term: Value) -> Term:
    """The term that Oxigraph gave."""
    if isinstance(term, ox.NamedNode):
        return Term("iri", term.value)
    if isinstance(term, ox.Literal):
        has_datatype = term.language is None and term.datatype.value != XSD + "string"
        datatype = term.datatype.value if has_datatype else ""
        return Term("literal", term.value, datatype, (term.language or "").lower())
    return Term("blank", str(term).removeprefix("_:"))


def to_oxigraph(term: Term) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    """The term as Oxigraph takes it.

    Raises:
        ValueError: what should be an IRI or a language tag is none.
    """
    if term.kind == "iri":
        return ox.NamedNode(term.value)
    if term.kind == "blank":
        return ox.BlankNode(term.value)
    if term.language:
        return ox.Literal(term.value, language=term.language)
    return ox.Literal(term.value, datatype=ox.NamedNode(term.datatype) if term.datatype else None)


def in_sparql(term: Term) -> str:
    """The term as it stands in SPARQL, everything in it escaped.

    Raises:
        ValueError: what should be an IRI or a language tag is none, or the term is a blank node,
            which would be a variable there.
    """
    if term.kind == "blank":
        raise ValueError("a blank node has no name outside its graph")
    return str(to_oxigraph(term))


def line(subject: str, predicate: str, term: Term) -> str:
    """A triple as a line of N-Triples.

    Raises:
        ValueError: the subject, the predicate or the value is no term.
    """
    triple = ox.Triple(ox.NamedNode(subject), ox.NamedNode(predicate), to_oxigraph(term))
    return f"{triple} .\n"


def lines_of(ntriples: str) -> list[str]:
    """The lines of N-Triples or N-Quads, each with its end.

    Not `str.splitlines`: a text may hold signs that Python, and only it, takes for ends of lines.
    """
    return [f"{line}\n" for line in ntriples.split("\n") if line]


def to_quad(
    subject: Term | None, predicate: Term | None, value: Term | None, graph: Term | None
) -> ox.Quad:
    """A statement of four terms.

    Raises:
        ValueError: one is missing.
        TypeError: one may not stand where it does.
    """
    if not (subject and predicate and value and graph):
        raise ValueError("a statement has four terms")
    who, whose = to_oxigraph(subject), to_oxigraph(graph)
    how = to_oxigraph(predicate)
    if isinstance(who, ox.Literal) or isinstance(whose, ox.Literal):
        raise TypeError("a literal is neither a subject nor a graph")
    if not isinstance(how, ox.NamedNode):
        raise TypeError("a predicate is an IRI")
    return ox.Quad(who, how, to_oxigraph(value), whose)


def prefixes_of(text: str) -> dict[str, str]:
    """The prefixes that a Turtle or SPARQL text of ours declares, each on a line of its own."""
    return dict(_PREFIX.findall(text))


def written_with_prefixes(text: str) -> frozenset[str]:
    """The IRIs, in angle brackets, that a Turtle or SPARQL text of ours writes with a prefix."""
    prefixes = prefixes_of(text)
    # Each word once: shapes say most of them over and over.
    found = PREFIXED.findall(" ".join(set(text.split())))
    return frozenset(f"<{prefixes[name]}{local}>" for name, local in found if name in prefixes)
