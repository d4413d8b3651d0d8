"""Both engines against the tests of the W3C for SHACL Core, and against each other.

The suite is not part of this project. Where a checkout of github.com/w3c/data-shapes lies on the
machine, name it in the environment variable DGMF_W3C_SHACL; without one, only the example of this
file is looked at.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pyoxigraph as ox
import rdflib
from rdflib import BNode, Namespace, URIRef
from rdflib.namespace import RDF, SH

from dgmf_kg.validation import native, reference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

    from dgmf_kg.validation.model import RawResult

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SHT = Namespace("http://www.w3.org/ns/shacl-test#")
CHECKOUT = os.environ.get("DGMF_W3C_SHACL", "")
ENGINES = {"shacl": native.run, "pyshacl": reference.run}

EXAMPLE = """\
@prefix ex: <https://example.org/> .
@prefix mf: <http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix sht: <http://www.w3.org/ns/shacl-test#> .

ex:shape a sh:NodeShape ; sh:targetNode ex:good , ex:bad ; sh:property ex:shape-name .
ex:shape-name a sh:PropertyShape ; sh:path ex:name ; sh:minCount 1 ; sh:severity sh:Warning .
ex:good ex:name "x" .

<> mf:entries ( ex:test ) .
ex:test a sht:Validate ;
    mf:action [ sht:dataGraph <> ; sht:shapesGraph <> ] ;
    mf:result [ a sh:ValidationReport ; sh:conforms false ; sh:result [
        a sh:ValidationResult ; sh:focusNode ex:bad ; sh:resultPath ex:name ;
        sh:resultSeverity sh:Warning ; sh:sourceShape ex:shape-name ;
        sh:sourceConstraintComponent sh:MinCountConstraintComponent ] ] .
"""

# Tests that an engine does not pass, and why; docs/engines.md says more.
KNOWN = {
    "shacl": {"misc/severity-002": "a severity of the test's own, which our results do not have"},
    "pyshacl": {
        "misc/severity-002": "a severity of the test's own, which our results do not have",
        "property/uniqueLang-002": 'it takes "1"^^xsd:boolean for true',
    },
}


class Line(NamedTuple):
    """One result, blank nodes without their labels."""

    focus: str
    path: str
    value: str | None
    component: str
    shape: str
    severity: str


class Case(NamedTuple):
    """One test: data as N-Triples, shapes as Turtle, and the results that it wants."""

    name: str
    data: str
    shapes: str
    expected: Counter[Line]


def blurred(term: object) -> str:
    """A term in one spelling for all, blank nodes without labels."""
    if isinstance(term, BNode) or str(term).startswith("_:"):
        return "_:"
    return "" if term is None else str(term)


def line(result: RawResult) -> Line:
    return Line(
        blurred(result.focus),
        result.path,
        None if result.value is None else blurred(result.value),
        result.component,
        blurred(result.shape),
        result.severity.value,
    )


def wanted(graph: rdflib.Graph, report: rdflib.term.Node) -> Iterator[Line]:
    for result in graph.objects(report, SH.result):
        path = graph.value(result, SH.resultPath)
        value = graph.value(result, SH.value)
        yield Line(
            blurred(graph.value(result, SH.focusNode)),
            str(path) if isinstance(path, URIRef) else "",
            None if value is None else blurred(value),
            str(graph.value(result, SH.sourceConstraintComponent)).removeprefix(str(SH)),
            blurred(graph.value(result, SH.sourceShape)),
            str(graph.value(result, SH.resultSeverity)).removeprefix(str(SH)).lower(),
        )


def cases(path: Path) -> Iterator[Case]:
    """The tests in a file, but for those that ask for a failure and not for results."""
    graph = rdflib.Graph().parse(path, format="turtle", publicID=path.as_uri())
    for test in graph.subjects(RDF.type, SHT.Validate):
        action, report = graph.value(test, MF.action), graph.value(test, MF.result)
        if report is None or report == SHT.Failure:
            continue
        data, shapes = (
            Path(str(graph.value(action, part)).removeprefix("file://"))
            for part in (SHT.dataGraph, SHT.shapesGraph)
        )
        quads = ox.parse(data.read_bytes(), format=ox.RdfFormat.TURTLE, base_iri=data.as_uri())
        triples = ox.serialize((quad.triple for quad in quads), format=ox.RdfFormat.N_TRIPLES)
        assert triples is not None
        text = f"@base <{shapes.as_uri()}> .\n{shapes.read_text(encoding='utf-8')}"
        yield Case(
            f"{path.parent.name}/{path.stem}",
            triples.decode(),
            text,
            Counter(wanted(graph, report)),
        )


def all_cases(folder: Path) -> list[Case]:
    """The example of this file, and the suite where there is one."""
    example = folder / "example.ttl"
    example.write_text(EXAMPLE, encoding="utf-8")
    core = Path(CHECKOUT) / "data-shapes-test-suite" / "tests" / "core"
    suite = sorted(core.glob("*/*-[0-9]*.ttl")) if CHECKOUT else []
    return [case for path in (example, *suite) for case in cases(path)]


def passes(case: Case, run: Callable[[str, str], list[RawResult]]) -> bool:
    """Whether an engine gives exactly the results that the test wants."""
    try:
        return case.expected == Counter(map(line, run(case.shapes, case.data)))
    except ValueError:
        return False


def test_each_engine_gives_the_results_that_the_suite_wants(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    # The suite has wrong literals on purpose, which rdflib would mend.
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    caplog.set_level("CRITICAL")
    found = all_cases(tmp_path)
    assert 1 <= len(found)
    for name, run in ENGINES.items():
        faults = {case.name for case in found if not passes(case, run)}
        assert set() == faults - KNOWN[name].keys(), name
