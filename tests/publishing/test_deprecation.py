"""A description that uses a deprecated term is warned of it, and told what to write instead."""

from __future__ import annotations

from pathlib import Path

import pyshacl
import pytest
import rdflib
import shacl

from dgmf_kg.publishing.deprecation import deprecation_shapes

ROOT = Path(__file__).parents[2]
SHAPES = ROOT / "shapes" / "deprecation.shacl.ttl"
SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")

PREFIXES = """
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix ex: <https://example.org/> .
@prefix fw: <https://w3id.org/dgmf/framework#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
# A made-up second version, in which a class, a property and a code have been replaced.
SECOND = f"""{PREFIXES}
dgmf:Plan a owl:Class ; owl:deprecated true ; dcterms:isReplacedBy dgmf:Strategy .
dgmf:uses a owl:ObjectProperty ; owl:deprecated true ; dcterms:isReplacedBy dgmf:runsOn , dgmf:usesStandard .
dgmf:channelKind a owl:ObjectProperty ; rdfs:range dgmf:ChannelKind .
fw:Portal a skos:Concept , dgmf:ChannelKind ; owl:deprecated true ; dcterms:isReplacedBy fw:WebPortal .
fw:WebPortal a skos:Concept , dgmf:ChannelKind .
"""
WARNINGS = {
    "ex:a a dgmf:Plan .": ("Deprecated-Plan", "dgmf:Plan", "dgmf:Strategy"),
    "ex:a dgmf:uses ex:b .": ("Deprecated-uses", "dgmf:uses", "dgmf:runsOn or dgmf:usesStandard"),
    "ex:a dgmf:channelKind fw:Portal , fw:WebPortal .": (
        "Deprecated-Portal-channelKind",
        "fw:Portal",
        "fw:WebPortal",
    ),
}
Result = tuple[str, str]
"""The shape's local name and the focus node."""


def _second(tmp_path: Path) -> str:
    path = tmp_path / "second.ttl"
    path.write_text(SECOND, encoding="utf-8")
    return deprecation_shapes([path])


def _by_pyshacl(data: str, shapes: str) -> set[Result]:
    _, report, _ = pyshacl.validate(
        rdflib.Graph().parse(data=data, format="turtle"),
        shacl_graph=rdflib.Graph().parse(data=shapes, format="turtle"),
    )
    assert isinstance(report, rdflib.Graph)
    found = list(report.objects(None, SH.result))
    assert {SH.Warning} >= {report.value(result, SH.resultSeverity) for result in found}
    return {
        (
            str(report.value(result, SH.sourceShape)).rpartition("#")[2],
            str(report.value(result, SH.focusNode)),
        )
        for result in found
    }


def _by_shacl(data: str, shapes: str) -> set[Result]:
    report = shacl.Shapes.from_turtle(shapes).validate_text(data, format="turtle")
    return {
        (
            (result.source_shape or "").strip("<>").rpartition("#")[2],
            result.focus_node.strip("<>"),
        )
        for result in report.results
    }


@pytest.mark.parametrize("data", WARNINGS)
def test_both_engines_warn_of_a_deprecated_term(data: str, tmp_path: Path) -> None:
    shapes, text = _second(tmp_path), PREFIXES + data
    expected = {(WARNINGS[data][0], "https://example.org/a")}
    assert expected == _by_pyshacl(text, shapes)
    assert expected == _by_shacl(text, shapes)


@pytest.mark.parametrize("data", WARNINGS)
def test_the_warning_says_in_both_languages_what_to_write(data: str, tmp_path: Path) -> None:
    shape, term, replacement = WARNINGS[data]
    shapes = rdflib.Graph().parse(data=_second(tmp_path), format="turtle")
    subject = rdflib.URIRef(f"https://w3id.org/dgmf/shapes#{shape}")
    expected = {
        (f"DT-01: {term} is deprecated. Write {replacement} instead.", "en"),
        (f"DT-01: {term} เลิกใช้แล้ว ให้เขียน {replacement.replace(' or ', ' หรือ ')} แทน", "th"),
    }
    messages = shapes.objects(subject, SH.message)
    assert expected == {(str(m), m.language) for m in messages if isinstance(m, rdflib.Literal)}


def test_what_replaces_a_term_gets_no_warning(tmp_path: Path) -> None:
    data = f"{PREFIXES}ex:a a dgmf:Strategy ; dgmf:runsOn ex:b ; dgmf:channelKind fw:WebPortal ."
    assert set() == _by_pyshacl(data, _second(tmp_path))
    assert set() == _by_shacl(data, _second(tmp_path))


def test_the_shapes_of_deprecated_terms_are_those_of_the_ontology() -> None:
    expected = deprecation_shapes(sorted(ROOT.glob("ontology/*.ttl")))
    found = SHAPES.read_text(encoding="utf-8") if SHAPES.exists() else ""
    assert expected == found
