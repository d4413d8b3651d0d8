"""The framework's graph, as it is or with an edit, in two SPARQL and two SHACL engines.

An edit is a SPARQL update without its prefixes. Names in results are shortened by the prefixes.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import pyoxigraph as ox
import pyshacl
import rdflib
import shacl

ROOT = Path(__file__).parents[2]
FRAMEWORK = ROOT / "ontology" / "framework.ttl"
SHAPES = ROOT / "shapes" / "framework.shacl.ttl"

PREFIXES = {
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
}
SH = rdflib.Namespace(PREFIXES["sh"])

SparqlEngine = Literal["pyoxigraph", "rdflib"]
SPARQL_ENGINES: tuple[SparqlEngine, ...] = ("pyoxigraph", "rdflib")
ShaclEngine = Literal["pyshacl", "shacl"]
SHACL_ENGINES: tuple[ShaclEngine, ...] = ("pyshacl", "shacl")

Row = tuple[str, ...]
Rows = list[Row]


def short(iri: str) -> str:
    """An IRI with its namespace replaced by a prefix, where one is known."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


@cache
def triples_of(path: Path) -> frozenset[ox.Triple]:
    """The triples of a Turtle file."""
    return frozenset(quad.triple for quad in ox.parse(path=path))


@cache
def modules() -> tuple[Path, ...]:
    """The files of the modules that the framework imports, in the order of their names."""
    header = rdflib.Graph().parse(FRAMEWORK)
    imported = (str(iri) for iri in header.objects(None, rdflib.OWL.imports))
    return tuple(FRAMEWORK.with_name(iri.rpartition("/")[2] + ".ttl") for iri in sorted(imported))


@cache
def data(edit: str = "", *, with_modules: bool = True) -> str:
    """The framework in N-Triples, with the modules or alone, after an edit."""
    store = ox.Store()
    for path in (FRAMEWORK, *(modules() if with_modules else ())):
        store.extend(ox.Quad(*triple) for triple in triples_of(path))
    store.update(_declarations() + edit)
    default = store.quads_for_pattern(None, None, None, ox.DefaultGraph())
    return "".join(f"{quad.triple} .\n" for quad in default)


def _declarations() -> str:
    return "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())


def rows(query: str, triples: str, engine: SparqlEngine) -> Rows:
    """The solutions of a SELECT over N-Triples; an unbound variable is an empty string."""
    return {"pyoxigraph": _rows_of_pyoxigraph, "rdflib": _rows_of_rdflib}[engine](query, triples)


def _rows_of_pyoxigraph(query: str, triples: str) -> Rows:
    store = ox.Store()
    store.load(triples, format=ox.RdfFormat.N_TRIPLES)
    solutions = store.query(query)
    if not isinstance(solutions, ox.QuerySolutions):
        raise TypeError("a check is a SELECT")
    return [
        tuple("" if term is None else short(_value(term)) for term in solution)
        for solution in solutions
    ]


def _value(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    if isinstance(term, ox.Triple):
        raise TypeError("a check returns no triple")
    return term.value


def _rows_of_rdflib(query: str, triples: str) -> Rows:
    solutions = rdflib.Graph().parse(data=triples, format="nt").query(query)
    variables = solutions.vars or []
    return [
        tuple("" if (term := binding.get(name)) is None else short(str(term)) for name in variables)
        for binding in solutions.bindings
    ]


def results(triples: str, engine: ShaclEngine) -> set[Row]:
    """The property shape, focus node and severity of each result of validating N-Triples."""
    return {"pyshacl": _results_of_pyshacl, "shacl": _results_of_shacl}[engine](triples)


@cache
def _shapes_of_pyshacl() -> rdflib.Graph:
    return rdflib.Graph().parse(SHAPES)


@cache
def _shapes_of_shacl() -> shacl.Shapes:
    return shacl.Shapes.from_turtle(SHAPES.read_text(encoding="utf-8"))


def _results_of_pyshacl(triples: str) -> set[Row]:
    focus_graph = rdflib.Graph().parse(data=triples, format="nt")
    _, report, _ = pyshacl.validate(focus_graph, shacl_graph=_shapes_of_pyshacl(), inplace=True)
    if not isinstance(report, rdflib.Graph):
        raise TypeError("pySHACL gave no report")
    return {
        tuple(
            short(str(report.value(result, predicate)))
            for predicate in (SH.sourceShape, SH.focusNode, SH.resultSeverity)
        )
        for result in report.objects(None, SH.result)
    }


def _results_of_shacl(triples: str) -> set[Row]:
    report = _shapes_of_shacl().validate_text(triples, format="ntriples")
    return {
        (
            short((result.source_shape or "").strip("<>")),
            short(result.focus_node.strip("<>")),
            short(result.severity_iri.strip("<>")),
        )
        for result in report.results
    }
