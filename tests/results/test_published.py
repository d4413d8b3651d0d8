"""A published graph is read by others: both parsers, a reasoner, and whoever speaks EARL or DQV."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
import rdflib
from rdflib import OWL, PROV, RDF, Graph, Literal, Namespace, URIRef

from dgmf_kg import queries
from dgmf_kg.assessment import Assessor, Parameters
from dgmf_kg.reasoning import reason_about_ontology
from dgmf_kg.report.results import to_turtle
from results.graphs import EXAMPLES, OF_BASE, ROOT, assessment_of, published

if TYPE_CHECKING:
    from pathlib import Path

BASE = "https://w3id.org/dgmf/ontology"
CCCEV = Namespace("http://data.europa.eu/m8g/")
DGMF = Namespace(f"{BASE}#")
DQV = Namespace("http://www.w3.org/ns/dqv#")
EARL = Namespace("http://www.w3.org/ns/earl#")
FW = Namespace("https://w3id.org/dgmf/framework#")
FTR = Namespace("https://w3id.org/ftr#")
QUERY = Namespace("https://w3id.org/dgmf/queries/criteria/")
RESULTS = queries.group("result")
INTEGRATED = ROOT / "examples" / "integrated" / "integrated.ttl"
CLAIMS = ROOT / "examples" / "claims-only" / "claims-only.ttl"
CONFLICTING = ROOT / "examples" / "conflicting-evidence" / "conflicting-evidence.ttl"


def graph_of(path: Path) -> Graph:
    return Graph().parse(data=assessment_of(path).published, format="nt")


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def listed(folder: Path, *patterns: str) -> str:
    """The hash of the list that `sha256sum` prints of some files, by name."""
    paths = sorted(path for pattern in patterns for path in folder.glob(pattern))
    lines = {str(path.relative_to(folder)): sha256_of(path) for path in paths}
    text = "".join(f"{lines[name]}  {name}\n" for name in sorted(lines))
    return hashlib.sha256(text.encode()).hexdigest()


def test_both_parsers_read_the_same_triples() -> None:
    content = to_turtle([assessment_of(OF_BASE)])
    fast = {quad.triple for quad in ox.parse(content, format=ox.RdfFormat.TURTLE)}
    assert published(OF_BASE) == fast
    assert len(fast) == len(Graph().parse(data=content, format="turtle"))


def test_a_published_graph_has_no_blank_node() -> None:
    for path in EXAMPLES:
        assert [] == [node for node in graph_of(path).all_nodes() if isinstance(node, rdflib.BNode)]


def test_every_term_of_a_published_graph_is_defined_by_us_or_has_a_stub() -> None:
    known = Graph()
    for path in (*ROOT.glob("ontology/*.ttl"), *ROOT.glob("ontology/stubs/*.ttl")):
        known.parse(path)
    defined = set(known.subjects())
    for path in EXAMPLES:
        graph = graph_of(path)
        used = {predicate for predicate in graph.predicates() if predicate != RDF.type}
        used |= set(graph.objects(None, RDF.type)) | set(graph.objects(None, EARL.outcome))
        assert {OWL.versionInfo} == used - defined


@pytest.mark.parametrize(
    ("path", "status", "outcome"),
    [
        (INTEGRATED, "Met", "passed"),
        (INTEGRATED, "NotMet", "failed"),
        (INTEGRATED, "Unknown", "untested"),
        (CLAIMS, "NotApplicable", "inapplicable"),
        (CONFLICTING, "Conflicting", "cantTell"),
    ],
)
def test_a_status_is_told_as_an_outcome_of_earl(path: Path, status: str, outcome: str) -> None:
    graph = graph_of(path)
    findings = set(graph.subjects(DGMF.status, FW[status]))
    assert findings
    assert findings == set(graph.subjects(EARL.outcome, EARL[outcome]))


def test_a_stage_leads_to_its_cells_and_these_to_their_findings_and_queries() -> None:
    graph = graph_of(INTEGRATED)
    run = URIRef(assessment_of(INTEGRATED).iri)
    (overall,) = graph.subjects(RDF.type, DGMF.OverallAttainment)
    dimensions = set(graph.objects(overall, DGMF.restsOnAttainment))
    assert {f"{run}/{code}" for code in ("MGT", "SVC", "CHN", "TEC")} == set(map(str, dimensions))
    cells = [cell for one in dimensions for cell in graph.objects(one, DGMF.hasCellResult)]
    assert 16 == len(set(cells))
    findings = [found for cell in cells for found in graph.objects(cell, DGMF.restsOnFinding)]
    assert sorted(map(str, findings)) == sorted(map(str, graph.objects(run, DGMF.hasFinding)))
    decided = {graph.value(found, DGMF.isDecidedBy) for found in findings}
    assert {QUERY[query.name] for query in queries.group("criteria")} == decided


def test_an_attainment_is_a_measurement_of_the_rank_in_its_dimension() -> None:
    graph = graph_of(INTEGRATED)
    for attainment in graph.subjects(RDF.type, DGMF.DimensionAttainment):
        metric = graph.value(attainment, DQV.isMeasurementOf)
        dimension = graph.value(attainment, DGMF.ofDimension)
        assert [dimension] == list(graph.objects(metric, DQV.inDimension))
        assert graph.value(attainment, DQV.value) == graph.value(attainment, DGMF.provenRank)


def test_evidence_supports_the_criterion_that_it_helps_to_show_and_no_other() -> None:
    graph = graph_of(CONFLICTING)
    shown = {
        (evidence, graph.value(finding, DGMF.onCriterion))
        for finding, ground in graph.subject_objects(DGMF.isShownBy)
        for item in (ground, *graph.objects(ground, DGMF.hasItem))
        for evidence in graph.objects(item, DGMF.hasEvidence)
        if (None, DGMF.hasValid, evidence) in graph
    }
    assert shown
    assert shown == set(graph.subject_objects(CCCEV.supportsRequirement))


def test_act_and_document_are_two_nodes_and_the_act_used_the_file_as_it_was() -> None:
    graph = graph_of(OF_BASE)
    run = URIRef(assessment_of(OF_BASE).iri)
    (act,) = graph.objects(run, PROV.wasGeneratedBy)
    assert (act, RDF.type, PROV.Activity) in graph
    assert (run, RDF.type, PROV.Entity) in graph
    (used,) = graph.objects(act, PROV.used)
    assert Literal(sha256_of(OF_BASE)) == graph.value(used, DGMF.sha256)
    plans = {
        plan
        for association in graph.objects(act, PROV.qualifiedAssociation)
        for plan in graph.objects(association, PROV.hadPlan)
    }
    assert {f"{run}/with/{name}" for name in ("framework", "queries", "shapes")} == set(
        map(str, plans)
    )
    assert [] == list(graph.objects(act, PROV.endedAtTime))


def test_hashes_are_those_that_sha256sum_gives() -> None:
    graph, made = graph_of(OF_BASE), Assessor(Parameters()).provenance
    framework = ROOT / "ontology" / "framework.ttl"
    assert sha256_of(framework) == made.framework.sha256
    assert listed(ROOT / "queries", "criteria/*.rq", "infer/*.rq") == made.queries.sha256
    shapes = listed(ROOT / "shapes", "core.shacl.ttl", "assessable.shacl.ttl")
    assert shapes == made.shapes.sha256
    stated = {str(value) for value in graph.objects(None, DGMF.sha256)}
    assert {sha256_of(OF_BASE), made.framework.sha256, made.queries.sha256, shapes} == stated
    for finding, query in graph.subject_objects(DGMF.isDecidedBy):
        path = ROOT / "queries" / "criteria" / f"{str(query).removeprefix(QUERY)}.rq"
        assert Literal(sha256_of(path)) == graph.value(finding, DGMF.querySha256)


def test_every_version_is_told() -> None:
    made = Assessor(Parameters()).provenance
    stated = (
        Graph()
        .parse(ROOT / "ontology" / "framework.ttl")
        .value(URIRef(f"{BASE}/framework"), OWL.versionInfo)
    )
    assert str(stated) == made.framework.version
    assert "1.0.0" == made.shapes.version
    versions = set(graph_of(OF_BASE).objects(None, OWL.versionInfo))
    assert {made.framework.version, made.shapes.version, made.tool_version} == set(
        map(str, versions)
    )


@pytest.mark.parametrize("query", RESULTS, ids=lambda query: query.name)
def test_a_query_of_the_result_gives_the_same_triples_in_both_engines(
    query: queries.Query,
) -> None:
    framework = frozenset(q.triple for q in ox.parse(path=ROOT / "ontology" / "framework.ttl"))
    for path in (CONFLICTING, OF_BASE):
        description = frozenset(quad.triple for quad in ox.parse(path=path))
        triples = framework | description | published(path)
        store = ox.Store()
        store.extend(ox.Quad(*triple) for triple in triples)
        fast = store.query(query.text)
        assert isinstance(fast, ox.QueryTriples)
        text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
        reference = Graph().parse(data=text, format="nt").query(query.text).graph
        assert reference is not None
        found = {tuple(str(term.value) for term in triple) for triple in fast}
        assert found
        assert {tuple(map(str, triple)) for triple in reference} == found


def imports(*names: str) -> str:
    iris = [BASE, *(f"{BASE}/alignments/{name}" for name in names)]
    statements = [f"<{OWL.imports}> <{iri}>" for iri in iris]
    return f"<https://example.org/results> a <{OWL.Ontology}> ; {' ; '.join(statements)} .\n"


def test_the_graph_agrees_with_ontology_and_alignments_and_not_when_act_is_document(
    tmp_path: Path,
) -> None:
    text = imports("cav", "cccev", "dqv", "earl", "ftr", "prov")
    one = assessment_of(CONFLICTING)
    path = tmp_path / "results.ttl"
    path.write_text(text + one.published, encoding="utf-8")
    assert reason_about_ontology(path).is_consistent
    confused = one.published.replace(f"<{one.iri}/act> ", f"<{one.iri}> ")
    assert confused != one.published
    path.write_text(text + confused, encoding="utf-8")
    assert not reason_about_ontology(path).is_consistent


def test_the_order_of_the_files_does_not_change_what_is_written() -> None:
    content = to_turtle([assessment_of(path) for path in EXAMPLES])
    assert content == to_turtle([assessment_of(path) for path in reversed(EXAMPLES)])
