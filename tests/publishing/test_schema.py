"""The JSON Schema takes every framed example, and none with a fault that it speaks of."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from rdflib import RDF, RDFS, SKOS, Graph, URIRef

from dgmf_kg.publishing.context import context
from dgmf_kg.publishing.convert import converted

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
DGMF = "https://w3id.org/dgmf/ontology#"
FW = "https://w3id.org/dgmf/framework#"
SCHEMA = ROOT / "ontology" / "agency-description.schema.json"
BASE = ROOT / "tests" / "cases" / "shapes" / "base.ttl"
EXAMPLES = [*sorted(ROOT.glob("examples/*/*.ttl")), BASE]
INTEGRATED = ROOT / "examples" / "integrated" / "integrated.ttl"

Json = dict[str, Any]


@cache
def _schema() -> Json:
    found: Json = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return found


@cache
def _framed(path: Path) -> Json:
    found: Json = json.loads(converted(path, "jsonld", framed=True))
    return found


def _faults(document: Json) -> list[str]:
    """The places of the document that break the schema, as paths."""
    errors = Draft202012Validator(_schema()).iter_errors(document)
    return sorted({"/".join(map(str, error.absolute_path)) for error in errors})


def _item(document: Json, kind: str) -> Json:
    """The first thing of a kind that the description states."""
    found: Json = next(item for item in document["states"] if item["type"] == kind)
    return found


def test_the_schema_is_one_of_the_draft_that_it_names() -> None:
    Draft202012Validator.check_schema(_schema())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_framed_example_passes(path: Path) -> None:
    assert [] == _faults(_framed(path))


def _set(kind: str, key: str, value: object) -> Callable[[Json], object]:
    return lambda document: _item(document, kind).update({key: value})


def _unset(kind: str, key: str) -> Callable[[Json], object]:
    return lambda document: _item(document, kind).pop(key)


MUTATIONS: list[tuple[str, Callable[[Json], object]]] = [
    ("no reporting period", lambda d: d.pop("reportingPeriod")),
    ("no agency", lambda d: d.pop("describes")),
    ("no publisher", lambda d: d.pop("publisher")),
    ("no title", lambda d: d.pop("title")),
    ("another type", lambda d: d.update(type="Agency")),
    ("nothing stated", lambda d: d.update(states=[])),
    ("an unknown key", lambda d: d.update(reportedPeriod="2025")),
    ("a title without language", lambda d: d.update(title="Description")),
    ("an empty text", lambda d: d["title"].update(th="")),
    ("a language that is none", lambda d: d["title"].update({"Thai language": "ก"})),
    ("an agency without name", lambda d: d["describes"].pop("name")),
    ("an unknown agency type", lambda d: d["describes"].update(agencyType="fw:Ministri")),
    ("a period without end", lambda d: d["reportingPeriod"].pop("endDate")),
    ("a Buddhist year", lambda d: d["reportingPeriod"].update(endDate="2568-09-30")),
    ("a day that is none", lambda d: d["reportingPeriod"].update(endDate="2025-09-32")),
    ("a date in another order", _set("Strategy", "validFrom", "1/10/2023")),
    ("an unknown kind of statement", _set("Strategy", "type", "Strategie")),
    ("no identifier", _unset("Strategy", "id")),
    ("a misspelt key", _set("Strategy", "validTill", "2025-01-01")),
    ("a strategy that sets out nothing", _unset("Strategy", "setsOut")),
    ("a code of another list", _set("Channel", "channelKind", ["fw:OnlineDelivery"])),
    ("one value where several may be", _set("Channel", "channelKind", "fw:WebPortal")),
    ("several values where one may be", _set("Budget", "currency", ["THB", "USD"])),
    ("a budget without currency", _unset("Budget", "currency")),
    ("a total as a number", _set("Budget", "projectTotal", 1860000000.5)),
    ("a total with commas", _set("Budget", "projectTotal", "1,860,000,000")),
    ("a count as text", _set("TransactionObservation", "totalTransactions", "many")),
    ("a negative count", _set("TransactionObservation", "totalTransactions", -1)),
    (
        "evidence without grade",
        lambda d: _item(d, "Strategy")["hasEvidence"][0].pop("grade"),
    ),
    (
        "an unknown grade",
        lambda d: _item(d, "Strategy")["hasEvidence"][0].update(grade="documented"),
    ),
    (
        "an unknown commitment",
        lambda d: _item(d, "Strategy")["setsOut"][0].update(commitsTo=["fw:Sharing"]),
    ),
    (
        "a limitation that is a criterion",
        _set("LimitationStatement", "acknowledgesLimitation", ["fw:MGT-1.1"]),
    ),
    (
        "an organisation without name among what is shared",
        lambda d: d["included"][0].pop("name"),
    ),
]


@pytest.mark.parametrize("change", [f for _, f in MUTATIONS], ids=[name for name, _ in MUTATIONS])
def test_a_fault_does_not_pass(change: Callable[[Json], object]) -> None:
    document = deepcopy(_framed(INTEGRATED))
    change(document)
    assert 1 == len(_faults(document))


def test_words_of_ones_own_pass() -> None:
    document = deepcopy(_framed(INTEGRATED))
    document["ours:reviewedBy"] = "Somebody"
    _item(document, "Strategy")["ours:page"] = 12
    assert [] == _faults(document)


def test_the_code_lists_of_the_schema_are_those_of_the_framework() -> None:
    framework = Graph().parse(ROOT / "ontology" / "framework.ttl")
    classes = Graph()
    for path in ROOT.glob("ontology/*.ttl"):
        classes.parse(path)
    listed = {
        name: set(entry["enum"])
        for name, entry in _schema()["$defs"].items()
        if URIRef(DGMF + name) in set(classes.subjects(RDFS.subClassOf, SKOS.Concept))
    }
    expected = {
        name: {
            f"fw:{str(code).removeprefix(FW)}"
            for code in framework.subjects(RDF.type, URIRef(DGMF + name))
        }
        for name in listed
    }
    assert len(listed) > 15
    assert expected == listed


def test_the_keys_of_the_schema_are_those_of_the_context() -> None:
    names = Graph()
    for path in ROOT.glob("ontology/*.ttl"):
        names.parse(path)
    known = set(context()) | {str(s).removeprefix(DGMF) for s in names.subjects() if DGMF in str(s)}
    used = {
        key for entry in _schema()["$defs"].values() for key in entry.get("properties", {})
    } | set(_schema()["properties"])
    assert set() == used - known - {"@context"}
