"""Published assessments, as they are or broken by a case, in two SHACL engines."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pyshacl
import rdflib
import shacl
from rdflib.namespace import SH

from dgmf_kg.assessment import Assessor, Parameters
from dgmf_kg.validation.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dgmf_kg.assessment import Assessment

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases" / "assessment"
BASE = CASES / "base.ttl"
SHAPES = ROOT / "shapes" / "assessment.shacl.ttl"
NAMESPACE = "https://w3id.org/dgmf/shapes#"
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
OF_BASE = ROOT / "examples" / "out-of-scope" / "out-of-scope.ttl"

Triples = frozenset[ox.Triple]
Outcome = tuple[str, str, str]
"""Local name of the shape, focus node and value of a result."""


@cache
def assessment_of(path: Path) -> Assessment:
    """The assessment of a file, with its published graph."""
    found = Assessor(Parameters(), publish=True).assess(path).assessment
    assert found is not None
    return found


def published(path: Path) -> Triples:
    """The published graph of a file's assessment."""
    text = assessment_of(path).published
    return frozenset(q.triple for q in ox.parse(text, format=ox.RdfFormat.N_TRIPLES))


@cache
def base() -> Triples:
    """The published graph that the cases break."""
    return frozenset(quad.triple for quad in ox.parse(path=BASE))


def broken(name: str) -> Triples:
    """The base after the update of one case."""
    store = ox.Store()
    store.extend(ox.Quad(*triple) for triple in base())
    store.update((CASES / f"{name}.ru").read_text(encoding="utf-8"))
    return frozenset(quad.triple for quad in store)


@cache
def shapes() -> rdflib.Graph:
    """The shapes of a published assessment."""
    return rdflib.Graph().parse(SHAPES)


@cache
def _native() -> shacl.Shapes:
    return shacl.Shapes.from_text(SHAPES.read_text(encoding="utf-8"), format="turtle")


def _text(triples: Iterable[ox.Triple]) -> str:
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    assert text is not None
    return text.decode() + vocabulary().codes


def native_outcomes(triples: Iterable[ox.Triple]) -> Counter[Outcome]:
    """What the compiled engine finds."""
    report = _native().validate_text(_text(triples), format="ntriples")
    return Counter(
        (
            str(result.source_shape).strip("<>").removeprefix(NAMESPACE),
            _plain(str(result.focus_node)),
            _plain(str(result.value or "")),
        )
        for result in report.results
    )


def reference_outcomes(triples: Iterable[ox.Triple]) -> Counter[Outcome]:
    """What pySHACL finds."""
    data = rdflib.Graph().parse(data=_text(triples), format="nt")
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes(), inference="none")
    assert isinstance(report, rdflib.Graph)
    return Counter(
        (
            str(report.value(result, SH.sourceShape)).removeprefix(NAMESPACE),
            str(report.value(result, SH.focusNode)),
            str(report.value(result, SH.value) or ""),
        )
        for result in report.objects(None, SH.result)
    )


def _plain(term: str) -> str:
    """An IRI or a literal's lexical form."""
    match = re.fullmatch(r'<(.*)>|"(.*)"(?:\^\^<.*>|@.*)?', term)
    return (match[1] or match[2] or "") if match else term
