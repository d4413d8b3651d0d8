"""All files of the ontology, the shapes, the queries and the examples as one set of triples.

What a file is made of is no triple of it, so this adds it, in words of known vocabularies:

    <file:ontology/core.ttl> dcterms:format "text/turtle" ;
        dcterms:hasPart dgmf:Stage ;                     # typed in this file
        sh:declare <file:ontology/core.ttl#prefix-owl> ; # declared in this file
        sh:prefixes <file:ontology/core.ttl#prefix-owl> .  # and used in it
    <file:ontology/core.ttl#prefix-owl> sh:prefix "owl" ; sh:namespace "…"^^xsd:anyURI .
    <file:queries/criteria/CHN-1.1.rq> dcterms:references fw:WebPortal .

A query is read by rdflib's parser; the IRIs are those of its algebra, its prefixes resolved.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pyoxigraph as ox
import rdflib
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.parser import parseQuery
from rdflib.plugins.sparql.parserutils import CompValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[2]

PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "cpsv": "http://purl.org/vocab/cpsv#",
    "dcterms": "http://purl.org/dc/terms/",
    "dgmf": "https://w3id.org/dgmf/ontology#",
    "dgmfsh": "https://w3id.org/dgmf/shapes#",
    "fw": "https://w3id.org/dgmf/framework#",
    "m8g": "http://data.europa.eu/m8g/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
DCTERMS, RDF, SH, XSD = (PREFIXES[name] for name in ("dcterms", "rdf", "sh", "xsd"))

Engine = Literal["pyoxigraph", "rdflib"]
ENGINES: tuple[Engine, ...] = ("pyoxigraph", "rdflib")
Triples = frozenset[ox.Triple]
Row = tuple[str, ...]
Edit = tuple[str, str, str]
"""A file, by its path within the project; a piece of its text; what stands there instead."""

# Whatever may hold a colon that ends no prefix is matched first.
_TOKENS = re.compile(
    r"""<[^<>\s]*>|\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\#[^\n]*"""
    r"""|(?:@prefix|PREFIX)\s+\S+|(?P<prefix>(?:[A-Za-z][\w-]*(?:\.[\w-]+)*)?):""",
    re.DOTALL,
)


@cache
def files() -> tuple[str, ...]:
    """The paths within the project of all files that are read."""
    patterns = ("ontology/**/*.ttl", "shapes/*.ttl", "examples/**/*.ttl", "queries/**/*.rq")
    return tuple(
        sorted(str(path.relative_to(ROOT)) for pattern in patterns for path in ROOT.glob(pattern))
    )


def text_of(name: str) -> str:
    """The text of a file."""
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def triples_of(name: str, text: str) -> Triples:
    """What a file says and what it is made of."""
    return frozenset(_query(name, text) if name.endswith(".rq") else _turtle(name, text))


@cache
def everything() -> Triples:
    """The triples of all files."""
    return frozenset().union(*(triples_of(name, text_of(name)) for name in files()))


def broken(edits: Iterable[Edit]) -> Triples:
    """The triples of all files, of which some are edited; the text to replace must be there."""
    texts = {name: text_of(name) for name in files()}
    for name, old, new in edits:
        before = texts.get(name, "")
        if old not in before:
            raise ValueError(f"{name} does not hold {old!r}")
        texts[name] = before.replace(old, new, 1)
    return frozenset().union(*(triples_of(name, text) for name, text in texts.items()))


def _turtle(name: str, text: str) -> Iterator[ox.Triple]:
    parser = ox.parse(text, format=ox.RdfFormat.TURTLE)
    blank: dict[ox.BlankNode, ox.BlankNode] = {}

    def named(term: Any) -> Any:  # noqa: ANN401 - any term of a triple
        # The same bytes give the same labels, so that edits of a file differ by the edit alone.
        if not isinstance(term, ox.BlankNode):
            return term
        label = re.sub(r"\W", "", name) + str(len(blank))
        return blank.setdefault(term, ox.BlankNode(label))

    stated = [ox.Triple(named(q.subject), q.predicate, named(q.object)) for q in parser]
    yield from stated
    file = ox.NamedNode(f"file:{name}")
    yield ox.Triple(file, ox.NamedNode(DCTERMS + "format"), ox.Literal("text/turtle"))
    for triple in stated:
        if triple.predicate.value == RDF + "type" and isinstance(triple.subject, ox.NamedNode):
            yield ox.Triple(file, ox.NamedNode(DCTERMS + "hasPart"), triple.subject)
    yield from _prefixes(file, text, parser.prefixes)


def _query(name: str, text: str) -> Iterator[ox.Triple]:
    file = ox.NamedNode(f"file:{name}")
    yield ox.Triple(file, ox.NamedNode(DCTERMS + "format"), ox.Literal("application/sparql-query"))
    parsed = parseQuery(text)
    declared = {
        str(part.prefix or ""): str(part.iri) for part in parsed[0] if part.name == "PrefixDecl"
    }
    references = ox.NamedNode(DCTERMS + "references")
    for iri in sorted(set(_iris(translateQuery(parsed).algebra))):
        yield ox.Triple(file, references, ox.NamedNode(iri))
    yield from _prefixes(file, text, declared)


def _iris(part: Any) -> Iterator[str]:  # noqa: ANN401 - rdflib's algebra is a tree of anything
    if isinstance(part, rdflib.URIRef):
        yield str(part)
    elif isinstance(part, CompValue):
        for value in part.values():
            yield from _iris(value)
    elif isinstance(part, dict):
        for value in (*part.keys(), *part.values()):
            yield from _iris(value)
    elif isinstance(part, list | tuple | set | frozenset) or hasattr(part, "args"):
        for value in getattr(part, "args", part):
            yield from _iris(value)


def _prefixes(file: ox.NamedNode, text: str, declared: dict[str, str]) -> Iterator[ox.Triple]:
    used = {found["prefix"] for found in _TOKENS.finditer(text) if found["prefix"] is not None}
    for prefix, namespace in declared.items():
        declaration = ox.NamedNode(f"{file.value}#prefix-{prefix}")
        iri = ox.Literal(namespace, datatype=ox.NamedNode(XSD + "anyURI"))
        yield ox.Triple(file, ox.NamedNode(SH + "declare"), declaration)
        yield ox.Triple(declaration, ox.NamedNode(SH + "prefix"), ox.Literal(prefix))
        yield ox.Triple(declaration, ox.NamedNode(SH + "namespace"), iri)
        if prefix in used:
            yield ox.Triple(file, ox.NamedNode(SH + "prefixes"), declaration)


def rows(query: str, triples: Triples, engine: Engine) -> list[Row]:
    """The solutions of a SELECT; IRIs shortened by the prefixes, an unbound variable empty."""
    return {"pyoxigraph": _rows_of_pyoxigraph, "rdflib": _rows_of_rdflib}[engine](query, triples)


def short(iri: str) -> str:
    """An IRI with its namespace replaced by a prefix, where one is known."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace) and iri != namespace:
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


@cache
def _store() -> ox.Store:
    store = ox.Store()
    store.extend(ox.Quad(*triple) for triple in everything())
    return store


def _rows_of_pyoxigraph(query: str, triples: Triples) -> list[Row]:
    store = _store()
    added, removed = triples - everything(), everything() - triples
    store.extend(ox.Quad(*triple) for triple in added)
    for triple in removed:
        store.remove(ox.Quad(*triple))
    try:
        solutions = store.query(query)
        if not isinstance(solutions, ox.QuerySolutions):
            raise TypeError("a check is a SELECT")
        return [tuple("" if v is None else _value(v) for v in found) for found in solutions]
    finally:
        for triple in added:
            store.remove(ox.Quad(*triple))
        store.extend(ox.Quad(*triple) for triple in removed)


def _value(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    if isinstance(term, ox.Triple):
        raise TypeError("a check returns no triple")
    return short(term.value) if isinstance(term, ox.NamedNode) else term.value


@cache
def _graph() -> rdflib.Graph:
    return _as_rdflib(everything())


def _as_rdflib(triples: Triples) -> rdflib.Graph:
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    return rdflib.Graph().parse(data=text, format="nt")


def _rows_of_rdflib(query: str, triples: Triples) -> list[Row]:
    graph = _graph()
    added, removed = _as_rdflib(triples - everything()), _as_rdflib(everything() - triples)
    for triple in added:
        graph.add(triple)
    for triple in removed:
        graph.remove(triple)
    try:
        solutions = graph.query(query)
        variables = solutions.vars or []
        return [tuple(_text(found.get(name)) for name in variables) for found in solutions.bindings]
    finally:
        for triple in added:
            graph.remove(triple)
        for triple in removed:
            graph.add(triple)


def _text(term: Any) -> str:  # noqa: ANN401 - a node, or None
    if term is None:
        return ""
    return short(str(term)) if isinstance(term, rdflib.URIRef) else str(term)
