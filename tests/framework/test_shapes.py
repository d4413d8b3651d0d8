"""The framework conforms to its shapes, and each shape finds its own fault in a broken copy."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
import rdflib
from rdflib import RDF

from framework.graphs import (
    PREFIXES,
    SH,
    SHACL_ENGINES,
    SHAPES,
    Row,
    ShaclEngine,
    data,
    results,
    short,
)

SHACL = rdflib.Graph().parse(SHAPES)
PROPERTY_SHAPES = sorted(
    str(shape).removeprefix(PREFIXES["dgmfsh"])
    for shape in SHACL.subjects(RDF.type, SH.PropertyShape)
)

# For each node shape, something of the framework that it is about.
SUBJECTS = {
    "Cell": "fw:SVC-3",
    "Concept": "fw:Kiosk",
    "ConceptScheme": "fw:Verdicts",
    "Criterion": "fw:SVC-2.3",
    "Dimension": "fw:TEC",
    "EvidenceType": "fw:CHN-1.1-evidence-2",
    "Framework": "fw:DGMF",
    "Limitation": "fw:TEC-1.L2",
    "RankedConcept": "fw:Documented",
    "Stage": "fw:stage-3",
}

# Property shapes about one text in each language.
TEXTS = [
    "CellShape-prefLabel",
    "CellShape-source",
    "CellShape-statement",
    "ConceptSchemeShape-definition",
    "ConceptSchemeShape-prefLabel",
    "ConceptShape-definition",
    "ConceptShape-prefLabel",
    "CriterionShape-correctiveMeasure",
    "CriterionShape-evidencePattern",
    "CriterionShape-prefLabel",
    "CriterionShape-riskIfLacking",
    "CriterionShape-statement",
    "DimensionShape-definition",
    "DimensionShape-prefLabel",
    "EvidenceTypeShape-prefLabel",
    "FrameworkShape-definition",
    "FrameworkShape-prefLabel",
    "LimitationShape-prefLabel",
    "LimitationShape-statement",
]

# Property shape and a value that it forbids in place of those that stand; "" is no value at all.
VALUES = [
    ("CellShape-atStage", ""),
    ("CellShape-atStage", "fw:SVC"),
    ("CellShape-inDimension", ""),
    ("CellShape-inDimension", "fw:stage-3"),
    ("CellShape-notation", ""),
    ("CellShape-notation", '"SVC-3"@en'),
    ("CellShape-statementSource", ""),
    ("CellShape-statementSource", "fw:Met"),
    ("ConceptShape-broader", "fw:SVC-3"),
    ("ConceptShape-inScheme", ""),
    ("ConceptShape-inScheme", "fw:ChannelKinds, fw:DeliveryModes"),
    ("CriterionShape-applicability", ""),
    ("CriterionShape-applicability", "fw:Met"),
    ("CriterionShape-belongsToCell", ""),
    ("CriterionShape-belongsToCell", "fw:SVC-2, fw:SVC-3"),
    ("CriterionShape-dependsOn", "fw:SVC-2"),
    ("CriterionShape-inapplicableWhen", '"Never."@en, "Not ever."@en'),
    ("CriterionShape-inapplicableWhen", '"Jamais."@fr'),
    ("CriterionShape-minimumRank", "0"),
    ("CriterionShape-minimumRank", "2, 3"),
    ("CriterionShape-notation", ""),
    ("CriterionShape-patternSource", ""),
    ("CriterionShape-patternSource", "fw:Slide, fw:Operationalisation"),
    ("CriterionShape-saturation", "0.0"),
    ("CriterionShape-saturation", "1.1"),
    ("CriterionShape-statementSource", ""),
    ("CriterionShape-threshold", "1.0"),
    ("CriterionShape-threshold", "5.0e-1"),
    ("CriterionShape-wantsEvidence", ""),
    ("CriterionShape-wantsEvidence", "fw:SVC-2"),
    ("DimensionShape-listingOrder", ""),
    ("DimensionShape-listingOrder", "0"),
    ("DimensionShape-notation", ""),
    ("FrameworkShape-hasDimension", ""),
    ("FrameworkShape-hasDimension", "fw:stage-1"),
    ("FrameworkShape-hasStage", ""),
    ("FrameworkShape-hasStage", "fw:MGT"),
    ("LimitationShape-belongsToCell", ""),
    ("LimitationShape-isLiftedBy", "fw:TEC-2"),
    ("LimitationShape-notation", ""),
    ("LimitationShape-statementSource", ""),
    ("RankedConceptShape-rank", ""),
    ("RankedConceptShape-rank", "-1"),
    ("StageShape-precedes", "fw:SVC"),
    ("StageShape-precedes", "fw:stage-1, fw:stage-4"),
    ("StageShape-rank", ""),
    ("StageShape-rank", "0"),
]


def _place(shape: str) -> tuple[str, str]:
    (path,) = SHACL.objects(rdflib.URIRef(PREFIXES["dgmfsh"] + shape), SH.path)
    return SUBJECTS[shape.partition("Shape-")[0]], short(str(path))


def _with_other_values(shape: str, values: str) -> str:
    subject, path = _place(shape)
    removal = f"DELETE WHERE {{ {subject} {path} ?value }}"
    return f"{removal} ; INSERT DATA {{ {subject} {path} {values} }}" if values else removal


def _without_thai(shape: str) -> str:
    subject, path = _place(shape)
    triple = f"{subject} {path} ?text"
    return f'DELETE {{ {triple} }} WHERE {{ {triple} FILTER(LANG(?text) = "th") }}'


def _with_one_more(shape: str, text: str) -> str:
    subject, path = _place(shape)
    return f"INSERT DATA {{ {subject} {path} {text} }}"


def _expected(shape: str) -> Row:
    subject, _ = _place(shape)
    return (f"dgmfsh:{shape}", subject, "sh:Violation")


FAULTS = [
    *((shape, _without_thai(shape)) for shape in TEXTS),
    *((shape, _with_other_values(shape, values)) for shape, values in VALUES),
]


def test_every_property_shape_has_a_broken_framework_that_it_finds() -> None:
    assert set(PROPERTY_SHAPES) == {shape for shape, _ in FAULTS}


@pytest.mark.parametrize("with_modules", [False, True], ids=["alone", "with modules"])
@pytest.mark.parametrize("engine", SHACL_ENGINES)
def test_the_framework_conforms(engine: ShaclEngine, *, with_modules: bool) -> None:
    assert set() == results(data(with_modules=with_modules), engine)


@pytest.mark.parametrize("engine", SHACL_ENGINES)
@pytest.mark.parametrize(("shape", "edit"), FAULTS)
def test_a_broken_framework_breaks_exactly_this_shape(
    shape: str, edit: str, engine: ShaclEngine
) -> None:
    assert {_expected(shape)} == results(data(edit, with_modules=False), engine)


@pytest.mark.parametrize("engine", SHACL_ENGINES)
@pytest.mark.parametrize("text", ['"Another."@en', '"Un autre."@fr', '"No language."'])
def test_one_text_too_many_breaks_the_shape_of_each_text(text: str, engine: ShaclEngine) -> None:
    edit = " ; ".join(_with_one_more(shape, text) for shape in TEXTS)
    assert {_expected(shape) for shape in TEXTS} == results(data(edit, with_modules=False), engine)


def test_each_target_class_has_members_in_the_framework() -> None:
    graph = rdflib.Graph().parse(data=data(with_modules=False), format="nt")
    targets = set(SHACL.objects(None, SH.targetClass))
    assert targets == targets & set(graph.objects(None, RDF.type))


def test_every_code_class_with_ranks_is_held_to_them() -> None:
    graph = rdflib.Graph().parse(data=data(with_modules=False), format="nt")
    ranked = {
        short(str(code_class))
        for code in graph.subjects(rdflib.URIRef(PREFIXES["dgmf"] + "rank"), None)
        for code_class in graph.objects(code, RDF.type)
    }
    node_shape = rdflib.URIRef(PREFIXES["dgmfsh"] + "RankedConceptShape")
    held = {short(str(target)) for target in SHACL.objects(node_shape, SH.targetClass)}
    assert ranked - {"dgmf:Stage", "skos:Concept"} == held


def test_each_message_opens_with_the_rule_id_in_both_languages() -> None:
    shapes_of: dict[str, set[str]] = defaultdict(set)
    for shape in PROPERTY_SHAPES:
        messages = list(SHACL.objects(rdflib.URIRef(PREFIXES["dgmfsh"] + shape), SH.message))
        assert ["en", "th"] == sorted(str(getattr(text, "language", "")) for text in messages)
        for text in messages:
            shapes_of[str(text).partition(": ")[0]].add(shape)
    assert {f"FW-{number:02}" for number in range(1, len(PROPERTY_SHAPES) + 1)} == set(shapes_of)
    assert {1} == {len(shapes) for shapes in shapes_of.values()}


def test_every_message_ends_with_what_to_write_in_both_languages() -> None:
    endings = {
        "en": re.compile(r"[.] (Keep|Write) .+[.]$"),
        "th": re.compile(r" ให้(เขียน|เติม|เหลือ|ระบุ)\S* .*[^.]$"),
    }
    texts = [text for text in SHACL.objects(None, SH.message) if isinstance(text, rdflib.Literal)]
    assert 2 * len(PROPERTY_SHAPES) == len(texts)
    assert [] == [t for t in texts if not endings[str(t.language)].search(str(t))]


def test_every_property_shape_is_named_by_its_node_shape_and_used_by_it() -> None:
    for node_shape, shape in SHACL.subject_objects(SH.property):
        assert short(str(shape)).startswith(short(str(node_shape)) + "-")
    assert len(PROPERTY_SHAPES) == len(set(SHACL.objects(None, SH.property)))
