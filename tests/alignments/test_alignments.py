"""The alignments say what was agreed, name only terms that exist, and contradict nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Namespace, URIRef
from rdflib.namespace import ORG, PROV

from alignments import foreign
from ontology.graphs import (
    BASE,
    ONTOLOGY,
    alignments,
    closure,
    copy_of,
    dl_faults,
    header,
    kinds_of,
    rl_faults,
    turtle_files,
)

if TYPE_CHECKING:
    from rdflib.term import Node

CAV = Namespace("http://data.europa.eu/2sa/cav#")
CPSV = Namespace("http://purl.org/vocab/cpsv#")
DCTERMS = Namespace("http://purl.org/dc/terms/")
DGMF = Namespace(f"{BASE}#")
DQV = Namespace("http://www.w3.org/ns/dqv#")
EARL = Namespace("http://www.w3.org/ns/earl#")
EIRA = Namespace("http://data.europa.eu/dr8/")
EX = Namespace("https://example.org/")
FTR = Namespace("https://w3id.org/ftr#")
FW = Namespace("https://w3id.org/dgmf/framework#")
M8G = Namespace("http://data.europa.eu/m8g/")
QUERY = Namespace("https://w3id.org/dgmf/queries/criteria/")

SUB, CLOSE, BROAD = RDFS.subClassOf, SKOS.closeMatch, SKOS.broadMatch
QUERIES = sorted(file.stem for file in (ONTOLOGY.parent / "queries" / "criteria").glob("*.rq"))

AGREED: dict[str, set[tuple[Node, Node, Node]]] = {
    "cav": {(DGMF.Assessment, SUB, CAV.Assessment)},
    "cccev": {
        (DGMF.CapabilityNeed, SUB, M8G.Requirement),
        (DGMF.Criterion, SUB, M8G.Criterion),
        (DGMF.Framework, SUB, M8G.ReferenceFramework),
    },
    "cpov": {(DGMF.Agency, SUB, M8G.PublicOrganisation)},
    "cpsv-ap": {(DGMF.Rule, CLOSE, CPSV.Rule)},
    "dcterms": {(DGMF.Standard, CLOSE, DCTERMS.Standard)},
    "dqv": {
        (DGMF.Attainment, SUB, DQV.QualityMeasurement),
        (DGMF.Dimension, SUB, DQV.Dimension),
    },
    "earl": {
        (DGMF.Finding, SUB, EARL.TestResult),
        (FW.Conflicting, CLOSE, EARL.cantTell),
        (FW.Met, CLOSE, EARL.passed),
        (FW.NotApplicable, CLOSE, EARL.inapplicable),
        (FW.NotMet, CLOSE, EARL.failed),
        (FW.Unknown, CLOSE, EARL.untested),
    },
    "eira": {
        (DGMF.Agreement, CLOSE, EIRA.OrganisationalInteroperabilityAgreementContract),
        (DGMF.Capability, CLOSE, EIRA.DigitalBusinessCapabilityCapability),
        (DGMF.Interoperability, CLOSE, EIRA.AchieveInteroperabilityGoal),
        (DGMF.Platform, CLOSE, EIRA.SharedPlatformApplicationComponent),
    },
    "ftr": {
        (DGMF.AssessmentActivity, SUB, FTR.TestExecutionActivity),
        (DGMF.Attainment, SUB, FTR.BenchmarkScore),
        (DGMF.Finding, SUB, FTR.TestResult),
        *((QUERY[code], RDF.type, FTR.ScoringAlgorithm) for code in QUERIES),
    },
    "org": {(DGMF.ServiceEcosystem, BROAD, ORG.OrganizationalCollaboration)},
    "prov": {
        (DGMF.Assessment, SUB, PROV.Entity),
        (DGMF.AssessmentActivity, SUB, PROV.Activity),
        (DGMF.Attainment, SUB, PROV.Entity),
        (DGMF.CellResult, SUB, PROV.Entity),
        (DGMF.Finding, SUB, PROV.Entity),
        (DGMF.Process, CLOSE, PROV.Plan),
        *((QUERY[code], RDF.type, PROV.Plan) for code in QUERIES),
    },
    "skos": {
        (FW.OrderedStages, RDF.type, SKOS.OrderedCollection),
        *((FW.OrderedStages, SKOS.member, FW[f"stage-{rank}"]) for rank in range(1, 5)),
    },
}


def file_of(name: str) -> Graph:
    """Return one alignment, or one excerpt, by its path in the ontology's folder."""
    return Graph().parse(ONTOLOGY / f"{name}.ttl")


def foreign_files() -> dict[str, Graph]:
    """Return the alignments and excerpts by their paths in the ontology's folder."""
    return {
        f"{folder}/{file.stem}": Graph().parse(file)
        for folder in ("alignments", "stubs")
        for file in turtle_files(ONTOLOGY / folder)
    }


def foreign_terms() -> list[URIRef]:
    """Return every term of another vocabulary that can be checked here."""
    terms = {term for graph in foreign_files().values() for term in foreign.named(graph)}
    return sorted(term for term in terms if foreign.at_hand(term))


def faults(graph: Graph) -> list[str]:
    """Return why terms that the graph names are not to be used."""
    return [fault for term in foreign.named(graph) if (fault := foreign.fault(term))]


def moved(graph: Graph, was: URIRef, becomes: URIRef) -> Graph:
    """Return a copy in which one term stands wherever another stood."""
    assert was in graph.all_nodes()
    copied = Graph()
    for s, p, o in graph:
        copied.add((becomes if s == was else s, p, becomes if o == was else o))
    return copied


def match_faults(graph: Graph) -> list[str]:
    """Return the mappings that are not annotations, or whose two sides nothing here describes."""
    faults = [
        f"{mapping} is not an annotation property"
        for mapping in (CLOSE, BROAD)
        if kinds_of(graph, mapping) != [OWL.AnnotationProperty]
    ]
    return faults + [
        f"{side} has no label"
        for mapping in (CLOSE, BROAD)
        for sides in graph.subject_objects(mapping)
        for side in sides
        if not any((side, label, None) in graph for label in (RDFS.label, SKOS.prefLabel))
    ]


@pytest.fixture(scope="module")
def aligned() -> Graph:
    """The root ontology and every alignment, with all that they import."""
    return closure(ONTOLOGY, BASE, *alignments(ONTOLOGY))


def test_every_alignment_was_agreed() -> None:
    assert sorted(AGREED) == [file.stem for file in turtle_files(ONTOLOGY / "alignments")]


@pytest.mark.parametrize("name", AGREED)
def test_an_alignment_says_what_was_agreed_and_no_more(name: str) -> None:
    graph = file_of(f"alignments/{name}")
    own = (OWL.Class, OWL.Ontology)
    said = {
        (s, p, o)
        for s, p, o in graph
        if p in (SUB, CLOSE, BROAD, SKOS.member) or (p == RDF.type and o not in own)
    }
    assert AGREED[name] == said


def test_every_criterion_has_its_query_in_the_alignments() -> None:
    graph = file_of("alignments/prov")
    explained = {(QUERY[code], FW[code]) for code in QUERIES}
    assert 26 == len(QUERIES)
    assert explained == set(graph.subject_objects(RDFS.seeAlso))


def test_nothing_but_an_alignment_imports_an_alignment() -> None:
    modules = [Graph().parse(file) for file in turtle_files(ONTOLOGY)]
    targets = set(map(URIRef, alignments(ONTOLOGY)))
    importers = [
        str(header(module))
        for module in modules
        if targets & set(module.objects(None, OWL.imports))
    ]
    assert [f"{BASE}/alignments/ftr"] == importers


@pytest.mark.parametrize("term", foreign_terms())
def test_every_foreign_term_is_one_of_its_vocabulary(term: URIRef) -> None:
    assert None is foreign.fault(term)


def test_every_foreign_term_of_the_alignments_has_an_excerpt() -> None:
    excerpts = {str(name): graph for name, graph in foreign_files().items() if "stubs/" in name}
    described = {s for graph in excerpts.values() for s in graph.subjects(RDFS.label)}
    wanted = {
        term
        for name, graph in foreign_files().items()
        if "alignments/" in name
        for term in foreign.named(graph)
    }
    assert set() == wanted - described


def test_no_excerpt_says_more_than_its_vocabulary() -> None:
    assert [] == [axiom for graph in foreign_files().values() for axiom in foreign.invented(graph)]


@pytest.mark.parametrize(
    ("name", "was", "becomes"),
    [
        # Spellings in circulation, of which none is the published one.
        ("cpov", M8G.PublicOrganisation, URIRef("http://schema.org/PublicOrganization")),
        ("cpov", M8G.PublicOrganisation, URIRef("https://schema.org/PublicOrganization")),
        (
            "cccev",
            M8G.Criterion,
            URIRef("https://data.europe.eu/semanticassets/ns/cv/cccev_v2.0.0#Criterion"),
        ),
        (
            "cccev",
            M8G.Criterion,
            URIRef("https://data.europa.eu/semanticassets/ns/cv/cccev_v2.0.0#Criterion"),
        ),
        # Slips of the pen.
        ("earl", EARL.TestResult, EARL.TestResults),
        ("org", ORG.OrganizationalCollaboration, URIRef(f"{ORG}OrganisationalCollaboration")),
        ("prov", PROV.Entity, URIRef(f"{PROV}Entitiy")),
        ("prov", PROV.Plan, URIRef("http://www.w3.org/ns/prov-o#Plan")),
    ],
)
def test_a_term_that_does_not_exist_is_a_fault(name: str, was: URIRef, becomes: URIRef) -> None:
    broken = moved(file_of(f"alignments/{name}"), was, becomes)
    (fault,) = faults(broken)
    assert becomes.split("/")[-1].split("#")[-1] in fault


@pytest.mark.parametrize(
    "term",
    [
        term
        for term in (
            CAV.assessment,
            CPSV.Rules,
            DQV.Measurement,
            EARL.Outcome,
            EIRA.AchieveInteroperability,
            FTR.TestResults,
            M8G.PublicOrganization,
            M8G["cccev#Criterion"],
        )
        if foreign.at_hand(term)
    ],
)
def test_a_term_that_no_published_file_describes_is_a_fault(term: URIRef) -> None:
    assert foreign.fault(term) is not None


def test_mappings_are_annotations_between_things_that_have_labels(aligned: Graph) -> None:
    assert [] == match_faults(aligned)


def test_a_mapping_that_makes_concepts_of_classes_is_a_fault(aligned: Graph) -> None:
    broken = copy_of(aligned)
    broken.set((CLOSE, RDF.type, OWL.ObjectProperty))
    assert [f"{CLOSE} is not an annotation property"] == match_faults(broken)


def test_a_mapping_to_what_has_no_excerpt_is_a_fault(aligned: Graph) -> None:
    broken = copy_of(aligned)
    broken.add((DGMF.Meaning, CLOSE, SKOS.Concept))
    broken.add((DGMF.Meaning, CLOSE, SKOS.semanticRelation))
    assert [f"{SKOS.semanticRelation} has no label"] == match_faults(broken)


def test_with_every_alignment_a_reasoner_finds_no_contradiction(aligned: Graph) -> None:
    assert [] == dl_faults(aligned)


def test_with_every_alignment_the_rules_of_owl_2_rl_find_no_contradiction(aligned: Graph) -> None:
    assert [] == rl_faults(aligned)


def with_a_document_that_is_an_act(graph: Graph) -> Graph:
    """Return a copy in which one node is both the document and the act of an assessment."""
    broken = copy_of(graph)
    broken.add((EX.run, RDF.type, DGMF.Assessment))
    broken.add((EX.run, RDF.type, PROV.Activity))
    return broken


def test_a_document_that_is_also_an_act_is_a_contradiction(aligned: Graph) -> None:
    assert ["the ontology is inconsistent"] == dl_faults(with_a_document_that_is_an_act(aligned))


def test_the_rules_of_owl_2_rl_see_that_contradiction_too() -> None:
    small = closure(ONTOLOGY, f"{BASE}/stubs/prov")
    small += file_of("alignments/prov")
    small.add((EX.act, RDF.type, DGMF.AssessmentActivity))
    small.add((EX.run, RDF.type, DGMF.Assessment))
    assert [] == rl_faults(small)
    assert rl_faults(with_a_document_that_is_an_act(small))


def test_documents_that_are_all_acts_can_not_exist(aligned: Graph) -> None:
    broken = copy_of(aligned)
    broken.add((DGMF.Assessment, SUB, PROV.Activity))
    assert any("Assessment can have no member" in fault for fault in dl_faults(broken))
