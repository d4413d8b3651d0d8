"""The framework's advice: complete, in both languages, in order."""

from __future__ import annotations

import re
from itertools import product

import pytest
import rdflib
from rdflib import RDF, SKOS

from dgmf_kg.capability import capabilities_for, procedure
from engines import DGMF, FW, ROOT

THAI = re.compile("[\u0e00-\u0e7f]")
D, F = rdflib.Namespace(DGMF), rdflib.Namespace(FW)


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    found = rdflib.Graph()
    for name in ("framework", "guidance"):
        found.parse(ROOT / "ontology" / f"{name}.ttl")
    return found


@pytest.mark.parametrize(
    ("class_name", "property_"),
    [
        ("PlanningStep", SKOS.prefLabel),
        ("PlanningStep", D.instruction),
        ("ProcedureStep", SKOS.prefLabel),
        ("ProcedureStep", D.instruction),
        ("ReviewMeasure", SKOS.prefLabel),
        ("ReviewMeasure", D.instruction),
        ("Capability", SKOS.prefLabel),
        ("Capability", SKOS.definition),
        ("RiskMatrixCell", SKOS.prefLabel),
    ],
)
def test_each_text_is_given_once_in_english_and_once_in_thai(
    class_name: str, property_: rdflib.URIRef, graph: rdflib.Graph
) -> None:
    things = set(graph.subjects(RDF.type, D[class_name]))
    texts = {thing: list(graph.objects(thing, property_)) for thing in things}
    assert things
    for thing, given in texts.items():
        literals = [text for text in given if isinstance(text, rdflib.Literal)]
        assert ["en", "th"] == sorted(str(text.language) for text in literals), thing
        assert [] == [t for t in literals if bool(THAI.search(t)) != (t.language == "th")]
        if property_ != SKOS.prefLabel:
            assert [] == [t for t in literals if t.endswith(".") != (t.language == "en")]


def test_each_of_the_eight_kinds_has_steps_that_count_up_from_one(graph: rdflib.Graph) -> None:
    kinds = set(graph.subjects(RDF.type, D.InstitutionKind))
    assert 8 == len(kinds)
    for kind in kinds:
        steps = list(graph.subjects(D.planningStepFor, kind))
        orders = sorted(int(str(graph.value(step, D.stepOrder))) for step in steps)
        assert len(orders) >= 4
        assert [*range(1, len(orders) + 1)] == orders


def test_each_criterion_is_served_by_a_capability_and_each_capability_serves_one(
    graph: rdflib.Graph,
) -> None:
    criteria = set(graph.subjects(RDF.type, D.Criterion))
    assert criteria == set(graph.objects(None, D.servesCriterion))
    capabilities = set(graph.subjects(RDF.type, D.Capability))
    assert capabilities == set(graph.subjects(D.servesCriterion, None))


def test_each_kind_of_holder_has_a_measure(graph: rdflib.Graph) -> None:
    kinds = set(graph.subjects(RDF.type, D.HolderKind))
    assert kinds == set(graph.objects(None, D.suitsHolderKind))


def test_the_risk_matrix_has_one_level_for_each_crossing_and_never_falls(
    graph: rdflib.Graph,
) -> None:
    levels = {}
    for cell in graph.subjects(RDF.type, D.RiskMatrixCell):
        likelihood, impact, level = (
            int(str(graph.value(graph.value(cell, way), D.rank)))
            for way in (D.forLikelihood, D.forImpact, D.givesLevel)
        )
        levels[likelihood, impact] = level
    ranks = range(1, 6)
    assert set(product(ranks, ranks)) == set(levels)
    assert {1, 2, 3, 4} == set(levels.values())
    for likelihood, impact in product(ranks, range(1, 5)):
        assert levels[likelihood, impact] <= levels[likelihood, impact + 1]
        assert levels[impact, likelihood] <= levels[impact + 1, likelihood]


def test_a_plan_can_ask_which_capabilities_serve_its_criteria() -> None:
    found = capabilities_for([FW + "TEC-3.2", FW + "SVC-9.9"])
    assert [FW + "TEC-3.2", FW + "SVC-9.9"] == list(found)
    names = [capability.name["en"] for capability in found[FW + "TEC-3.2"]]
    assert ["Enterprise architecture", "Sourcing of shared services and cloud"] == names
    assert () == found[FW + "SVC-9.9"]


def test_the_procedure_has_seven_steps_in_order() -> None:
    assert [*range(1, 8)] == [step.order for step in procedure()]
    assert "ระบุผลที่ต้องการ" == procedure()[0].name["th"]
