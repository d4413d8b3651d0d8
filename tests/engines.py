"""The queries of one assessment, run over a description by two independent SPARQL engines.

`assess` takes a description as a set of triples, so that a test can add to it or take from it,
and gives back what the run derived. pyoxigraph asks three named graphs together, as the product
does; rdflib asks one plain graph.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

import pyoxigraph as ox
import rdflib
from rdflib.plugins.sparql import prepareQuery

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rdflib.plugins.sparql.sparql import Query

ROOT = Path(__file__).parents[1]
CASES = Path(__file__).parent / "cases"

DGMF = "https://w3id.org/dgmf/ontology#"
EX = "https://example.org/"
FW = "https://w3id.org/dgmf/framework#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"

PREFIXES = {
    "cpsv": "http://purl.org/vocab/cpsv#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "dgmf": DGMF,
    "ex": EX,
    "fw": FW,
    "m8g": "http://data.europa.eu/m8g/",
    "org": "http://www.w3.org/ns/org#",
    "rdf": RDF,
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": XSD,
}

Engine = Literal["oxigraph", "rdflib"]
ENGINES: tuple[Engine, ...] = ("oxigraph", "rdflib")
Triples = frozenset[ox.Triple]
Prepared = TypeVar("Prepared")


def dgmf(name: str) -> ox.NamedNode:
    """The term of our ontology with that name."""
    return ox.NamedNode(DGMF + name)


def fw(name: str) -> ox.NamedNode:
    """The individual of the framework with that name."""
    return ox.NamedNode(FW + name)


def ex(name: str) -> ox.NamedNode:
    """The fictional thing with that name."""
    return ox.NamedNode(EX + name)


@cache
def read(path: Path) -> Triples:
    """The triples of a Turtle file."""
    return frozenset(quad.triple for quad in ox.parse(path=path))


def turtle(text: str) -> Triples:
    """The triples of some Turtle in which the usual prefixes are declared."""
    declarations = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    return frozenset(q.triple for q in ox.parse(declarations + text, format=ox.RdfFormat.TURTLE))


def objects(triples: Iterable[ox.Triple], predicate: ox.NamedNode) -> set[ox.NamedNode]:
    """The IRIs that stand as objects of a property."""
    return {
        triple.object
        for triple in triples
        if triple.predicate == predicate and isinstance(triple.object, ox.NamedNode)
    }


Index = dict[tuple[str, str], set[str]]
"""The values of each pair of subject and property, as IRIs and lexical forms."""


def _indexed(triples: Triples) -> Index:
    index = defaultdict(set)
    for triple in triples:
        if isinstance(triple.subject, ox.NamedNode) and not isinstance(triple.object, ox.Triple):
            index[triple.subject.value, triple.predicate.value].add(triple.object.value)
    return index


@dataclass(frozen=True)
class Outcome:
    """What one run derived, as triples; the run's own parameters are among them."""

    run: ox.NamedNode
    triples: Triples
    index: Index = field(repr=False, compare=False)

    def values(self, subject: str, predicate: str) -> set[str]:
        """The values of one of our properties for a subject, both given as IRI and name."""
        return self.index.get((subject, DGMF + predicate), set())

    def of_run(self, predicate: str) -> set[str]:
        """The values of one of our properties for the run."""
        return self.values(self.run.value, predicate)

    def of_finding(self, code: str, predicate: str) -> set[str]:
        """The values of one of our properties for the finding on a criterion."""
        return {
            value
            for finding in self.of_run("hasFinding")
            if FW + code in self.values(finding, "onCriterion")
            for value in self.values(finding, predicate)
        }

    @property
    def codes(self) -> set[str]:
        """The codes of the criteria on which the run has a finding."""
        return {
            criterion.removeprefix(FW)
            for finding in self.of_run("hasFinding")
            for criterion in self.values(finding, "onCriterion")
        }

    def status(self, code: str) -> str:
        """The name of the one status of a criterion's finding."""
        (status,) = self.of_finding(code, "status")
        return status.removeprefix(FW)

    @property
    def statuses(self) -> dict[str, str]:
        """The status of every criterion, by code."""
        return {code: self.status(code) for code in sorted(self.codes)}

    def with_status(self, name: str) -> set[str]:
        """The codes of the criteria whose finding has that status."""
        return {code for code, status in self.statuses.items() if status == name}

    def items(self, code: str, predicate: str = "hasMatch") -> set[frozenset[str]]:
        """The items of each match of a criterion, as sets."""
        return {
            frozenset(self.values(match, "hasItem")) for match in self.of_finding(code, predicate)
        }


@cache
def query_files(*, stages: bool = True) -> tuple[Path, ...]:
    """The files of all queries of one run in their order, with or without those after findings."""
    steps = sorted((ROOT / "queries" / "infer").glob("*.rq"))
    return (
        *(path for path in steps if path.name < "1"),
        *sorted((ROOT / "queries" / "criteria").glob("*.rq")),
        *(path for path in steps if "1" <= path.name and (stages or path.name < "5")),
    )


@cache
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def _prepared(path: Path) -> Query:
    return prepareQuery(_text(path))


def _run_all(
    files: Iterable[Path],
    prepare: Callable[[Path], Prepared],
    construct: Callable[[Prepared], None],
) -> None:
    for path in files:
        construct(prepare(path))


def _parameters(
    description: Triples, as_of: str | None, minimum_grade: str | None
) -> tuple[ox.NamedNode, Triples]:
    (agency_description,) = (
        triple.subject
        for triple in description
        if triple.predicate.value == RDF + "type" and triple.object == dgmf("AgencyDescription")
    )
    if not isinstance(agency_description, ox.NamedNode):
        raise TypeError("a description has an IRI")
    run = ox.NamedNode(agency_description.value + "/assessment")
    given = {
        ox.Triple(run, ox.NamedNode(RDF + "type"), dgmf("Assessment")),
        ox.Triple(run, dgmf("assesses"), agency_description),
    }
    if as_of is not None:
        date = ox.Literal(as_of, datatype=ox.NamedNode(XSD + "date"))
        given.add(ox.Triple(run, dgmf("givenAsOf"), date))
    if minimum_grade is not None:
        given.add(ox.Triple(run, dgmf("givenMinimumGrade"), fw(minimum_grade)))
    return run, frozenset(given)


def _quads(triples: Iterable[ox.Triple], graph: ox.NamedNode) -> list[ox.Quad]:
    return [ox.Quad(t.subject, t.predicate, t.object, graph) for t in triples]


@cache
def _framework_quads() -> list[ox.Quad]:
    return _quads(read(ROOT / "ontology" / "framework.ttl"), ox.NamedNode("urn:framework"))


def _assess_with_oxigraph(description: Triples, given: Triples, files: Iterable[Path]) -> Triples:
    framework, stated, derived = (
        ox.NamedNode(f"urn:{name}") for name in ("framework", "description", "run")
    )
    # A store for each run: one that is emptied and filled again grows slower with every run.
    store = ox.Store()
    store.extend(_framework_quads())
    store.extend(_quads(description, stated))
    store.extend(_quads(given, derived))

    def construct(text: str) -> None:
        triples = store.query(text, default_graph=[framework, stated, derived])
        if not isinstance(triples, ox.QueryTriples):
            raise TypeError("a query of a run is a CONSTRUCT")
        store.extend(_quads(triples, derived))

    _run_all(files, _text, construct)
    return frozenset(q.triple for q in store.quads_for_pattern(None, None, None, derived))


@cache
def _rdflib() -> rdflib.Graph:
    return rdflib.Graph().parse(ROOT / "ontology" / "framework.ttl")


def _as_rdflib(triples: Triples) -> rdflib.Graph:
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    return rdflib.Graph().parse(data=text, format="nt")


def _assess_with_rdflib(description: Triples, given: Triples, files: Iterable[Path]) -> Triples:
    data = _rdflib()
    derived = _as_rdflib(given)
    added = [triple for triple in _as_rdflib(description | given) if triple not in data]
    for triple in added:
        data.add(triple)

    def construct(query: Query) -> None:
        for triple in data.query(query).graph or ():
            derived.add(triple)
            if triple not in data:
                data.add(triple)
                added.append(triple)

    try:
        _run_all(files, _prepared, construct)
    finally:
        for triple in added:
            data.remove(triple)
    text = derived.serialize(format="nt", encoding="utf-8")
    return frozenset(quad.triple for quad in ox.parse(text, format=ox.RdfFormat.N_TRIPLES))


_RUNNERS = {"oxigraph": _assess_with_oxigraph, "rdflib": _assess_with_rdflib}


def assess(
    description: Triples,
    engine: Engine = "oxigraph",
    *,
    as_of: str | None = None,
    minimum_grade: str | None = None,
    stages: bool = True,
) -> Outcome:
    """What a run over a description derives; asked again soon, it is remembered.

    Args:
        description: the description's triples; exactly one subject is an AgencyDescription.
        engine: which of the two engines runs the queries.
        as_of: the run's date, `YYYY-MM-DD`; by default the end of the reporting period.
        minimum_grade: the name of an assurance grade; by default the lowest.
        stages: whether cells, stages and what follows from them are derived too.
    """
    return _assess(description, engine, as_of, minimum_grade, stages=stages)


def find(
    description: Triples,
    engine: Engine = "oxigraph",
    *,
    as_of: str | None = None,
    minimum_grade: str | None = None,
) -> Outcome:
    """What `assess` derives up to the findings, without cells and stages, in half the time."""
    return assess(description, engine, as_of=as_of, minimum_grade=minimum_grade, stages=False)


@lru_cache(maxsize=512)
def _assess(
    description: Triples,
    engine: Engine,
    as_of: str | None,
    minimum_grade: str | None,
    *,
    stages: bool,
) -> Outcome:
    run, given = _parameters(description, as_of, minimum_grade)
    derived = _RUNNERS[engine](description, given, query_files(stages=stages))
    return Outcome(run, derived, _indexed(derived))


def assess_together(descriptions: Iterable[Triples], engine: Engine = "oxigraph") -> list[Outcome]:
    """What the runs over several descriptions derive when they all stand in one dataset.

    Every outcome holds the triples of all the runs.
    """
    together = [
        (description, *_parameters(description, None, None)) for description in descriptions
    ]
    derived = _RUNNERS[engine](
        frozenset().union(*(description for description, _, _ in together)),
        frozenset().union(*(given for _, _, given in together)),
        query_files(),
    )
    index = _indexed(derived)
    return [Outcome(run, derived, index) for _, run, _ in together]
