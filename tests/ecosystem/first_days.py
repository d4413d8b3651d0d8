"""The example ecosystem, whole or with one fact changed, as a collection and in two engines."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
import rdflib
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

from dgmf_kg.ecosystem import Collection
from dgmf_kg.inquiry import gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "first-days"
FILES = sorted((EXAMPLE / "descriptions").glob("*.ttl"))
EX = "https://example.org/first-days/"
AS_OF = "2025-09-30"
DGMF = "https://w3id.org/dgmf/ontology#"
QUESTION = "urn:dgmf:question"
XSD_DATE = "http://www.w3.org/2001/XMLSchema#date"

Change = tuple[str, str, str]
"""Name of a file, what stands there, and what stands there instead; a fact is taken out by ``."""


def short(iri: str) -> str:
    """The part of an example's IRI that tells it apart."""
    return iri.removeprefix(EX)


@cache
def collection() -> Collection:
    """The example as it is."""
    return Collection(gather(FILES, AS_OF))


def changed(folder: Path, *changes: Change, without: Iterable[str] = ()) -> Collection:
    """The example with some changes, written to a folder, less some files."""
    gone = set(without)
    texts = {path.stem: path.read_text(encoding="utf-8") for path in FILES if path.stem not in gone}
    for name, before, after in changes:
        assert 1 == texts[name].count(before), (name, before)
        texts[name] = texts[name].replace(before, after)
    for name, text in texts.items():
        (folder / f"{name}.ttl").write_text(text, encoding="utf-8")
    found = gather(sorted(folder.glob("*.ttl")), AS_OF, insist=True)
    assert () == found.refused
    return Collection(found)


@cache
def _quads() -> list[ox.Quad]:
    quads = []
    for path in FILES:
        graph = ox.NamedNode(f"{EX}{path.stem}-2568")
        triples = (quad.triple for quad in ox.parse(path=path))
        quads += [ox.Quad(t.subject, t.predicate, t.object, graph) for t in triples]
    return quads


def parameters(about: Iterable[str]) -> list[ox.Triple]:
    """The question graph: the day, and what is asked about."""
    question = ox.NamedNode(QUESTION)
    day = ox.Literal(AS_OF, datatype=ox.NamedNode(XSD_DATE))
    return [
        ox.Triple(question, ox.NamedNode(DGMF + "askedOn"), day),
        *(
            ox.Triple(question, ox.NamedNode(DGMF + "asksAbout"), ox.NamedNode(one))
            for one in about
        ),
    ]


Rows = list[tuple[str, ...]]


def fast(query: str, about: Iterable[str], links: Iterable[ox.Triple] = ()) -> Rows | set[str]:
    """The rows of a SELECT, or the triples of a CONSTRUCT, in Oxigraph."""
    store = ox.Store()
    store.extend(_quads())
    for t in (*parameters(about), *links):
        store.add(ox.Quad(t.subject, t.predicate, t.object))
    result = store.query(query)
    if isinstance(result, ox.QueryTriples):
        return {str(triple) for triple in result}
    assert isinstance(result, ox.QuerySolutions)
    return [tuple(_text(value) for value in row) for row in result]


def _text(term: object) -> str:
    if term is None:
        return ""
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else str(term)


@cache
def _dataset() -> rdflib.Dataset:
    text = ox.serialize(_quads(), format=ox.RdfFormat.N_QUADS)
    dataset = rdflib.Dataset()
    dataset.parse(data=text, format="nquads")
    return dataset


def reference(query: str, about: Iterable[str], links: Iterable[ox.Triple] = ()) -> Rows | set[str]:
    """The rows of a SELECT, or the triples of a CONSTRUCT, in rdflib."""
    dataset = _dataset()
    given = ox.serialize([*parameters(about), *links], format=ox.RdfFormat.N_TRIPLES)
    default = dataset.graph(DATASET_DEFAULT_GRAPH_ID)
    default.parse(data=given, format="nt")
    try:
        result = dataset.query(query)
        if "CONSTRUCT" == result.type:
            return {" ".join(term.n3() for term in triple) for triple in result.graph or ()}
        names: list[rdflib.Variable] = list(result.vars or ())
        return [
            tuple("" if row.get(name) is None else str(row[name]) for name in names)
            for row in result.bindings
        ]
    finally:
        default.remove((None, None, None))


def named(rows: Iterable[Mapping[str, str]], *columns: str) -> set[tuple[str, ...]]:
    """Some columns of rows, each value by the part that tells it apart."""
    return {tuple(short(row.get(column, "")) for column in columns) for row in rows}
