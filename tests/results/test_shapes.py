"""A published assessment is valid against its own shapes; each of them finds its own fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyshacl
import pytest
import rdflib
from rdflib import RDF, SH

from results.graphs import (
    BASE,
    CASES,
    EXAMPLES,
    NAMESPACE,
    OF_BASE,
    Triples,
    base,
    broken,
    native_outcomes,
    published,
    reference_outcomes,
    shapes,
)

if TYPE_CHECKING:
    from pathlib import Path

    import pyoxigraph as ox

CASE_NAMES = sorted(path.stem for path in CASES.glob("*.ru"))
REPORTING = sorted({str(s).removeprefix(NAMESPACE) for s in shapes().subjects(SH.message)})
THAI = re.compile("[\u0e00-\u0e7f]")
HASHES = {f"https://w3id.org/dgmf/ontology#{name}" for name in ("querySha256", "sha256")}


def without_hashes(triples: Triples) -> set[ox.Triple]:
    return {triple for triple in triples if triple.predicate.value not in HASHES}


def messages(shape: str) -> list[rdflib.Literal]:
    found = shapes().objects(rdflib.URIRef(NAMESPACE + shape), SH.message)
    return [one for one in found if isinstance(one, rdflib.Literal)]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_published_graph_of_an_example_conforms_in_both_engines(path: Path) -> None:
    triples = published(path)
    assert {} == native_outcomes(triples)
    assert {} == reference_outcomes(triples)


def test_the_base_of_the_cases_is_what_is_published_today_but_for_hashes() -> None:
    assert without_hashes(base()) == without_hashes(published(OF_BASE))


def test_the_base_has_a_focus_node_for_every_target() -> None:
    graph = rdflib.Graph().parse(BASE)
    assert set() == set(shapes().objects(None, SH.targetClass)) - set(graph.objects(None, RDF.type))
    properties = set(shapes().objects(None, SH.targetSubjectsOf))
    properties |= set(shapes().objects(None, SH.targetObjectsOf))
    assert set() == properties - set(graph.predicates())


def test_every_shape_that_reports_has_a_case_and_every_case_a_shape() -> None:
    assert REPORTING == CASE_NAMES


@pytest.mark.parametrize("name", CASE_NAMES)
def test_a_broken_graph_gives_exactly_its_rule_in_both_engines(name: str) -> None:
    triples = broken(name)
    native = native_outcomes(triples)
    assert [name] == sorted({shape for shape, _, _ in native})
    assert native == reference_outcomes(triples)


def test_the_rule_ids_count_up_without_a_gap() -> None:
    ids = sorted({str(text).partition(":")[0] for name in REPORTING for text in messages(name)})
    assert [f"AS-{number:02d}" for number in range(1, len(REPORTING) + 1)] == ids


@pytest.mark.parametrize("name", REPORTING)
def test_a_message_is_given_once_in_each_language_and_ends_with_what_to_write(name: str) -> None:
    texts = {str(text.language): str(text) for text in messages(name)}
    assert {"en", "th"} == set(texts)
    assert 2 == len(messages(name))
    assert re.search(r"[.] (Add|Correct|Give|Write) .+[.]$", texts["en"])
    assert re.search(r" ให้\S.*[^.]$", texts["th"])
    assert THAI.search(texts["th"])
    assert not THAI.search(texts["en"])


def test_the_shapes_are_shapes_as_shacl_has_them_and_stay_within_its_core() -> None:
    conforms, _, _ = pyshacl.validate(rdflib.Graph(), shacl_graph=shapes(), meta_shacl=True)
    assert conforms
    assert set() == {SH.sparql, SH.js, SH.rule, SH.select} & set(shapes().predicates())
