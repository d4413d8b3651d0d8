"""What explains a criterion agrees with what decides it, and with itself in both engines."""

from __future__ import annotations

import random
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
import rdflib

from criteria.variants import CODES
from engines import ROOT, Triples, dgmf, find, read, turtle
from explain.candidates import EXPLAINING, held_in, pattern, store_of

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
MIXED = ("ahead", "citizen-enabled", "conflicting-evidence")
"""Examples that between them have candidates for every criterion."""
MUTATIONS = 6


def is_complete(store: ox.Store, code: str) -> bool:
    """Whether a candidate lacks no part of some way to match the pattern."""
    return any(
        {part.code for part in way} <= codes
        for codes in held_in(store, code).values()
        for way in pattern(code).ways
    )


def mutated(description: Triples, seed: int) -> Triples:
    """The description with some triples taken away, some of one property above all."""
    chance = random.Random(seed)  # noqa: S311 - nothing is kept secret
    # Names decide nothing, and a run begins with the description itself.
    triples = sorted(
        (
            triple
            for triple in description
            if triple.object != dgmf("AgencyDescription")
            and not (isinstance(triple.object, ox.Literal) and triple.object.language)
        ),
        key=str,
    )
    gone = set(chance.sample(triples, chance.randint(1, 12)))
    predicate = chance.choice(triples).predicate
    if chance.random() < 0.5:
        gone |= {t for t in triples if t.predicate == predicate and chance.random() < 0.4}
    agencies = sorted(
        triple.subject.value
        for triple in triples
        if triple.object == dgmf("Agency") and isinstance(triple.subject, ox.NamedNode)
    )
    below, above = chance.choices(agencies, k=2)
    family = turtle(f"<{below}> org:subOrganizationOf <{above}> .")
    return description - gone | (family if below != above else frozenset())


@pytest.mark.parametrize("seed", range(MUTATIONS))
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_candidate_lacks_nothing_where_the_criterion_has_a_match_and_only_there(
    path: Path, seed: int
) -> None:
    description = mutated(read(path), seed)
    outcome, store = find(description), store_of(description)

    matched = {code for code in CODES if outcome.of_finding(code, "hasMatch")}
    assert matched == {code for code in CODES if is_complete(store, code)}


@pytest.mark.parametrize("name", MIXED)
def test_both_engines_see_the_same_candidates_with_the_same_parts(name: str) -> None:
    description = read(ROOT / "examples" / name / f"{name}.ttl")
    store, graph = store_of(description), _reference(description)
    for code in CODES:
        assert _reference_rows(graph, code) == _rows(store, code), code


def test_every_query_is_answered_by_an_example() -> None:
    descriptions = [read(ROOT / "examples" / name / f"{name}.ttl") for name in MIXED]
    answered = {
        code
        for store in map(store_of, descriptions)
        for code in CODES
        if any(len(codes) > 1 for codes in held_in(store, code).values())
    }

    assert set(CODES) == answered


@cache
def _reference(description: Triples) -> rdflib.Graph:
    triples = read(ROOT / "ontology" / "framework.ttl") | description | find(description).triples
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    return rdflib.Graph().parse(data=text, format="nt")


def _reference_rows(graph: rdflib.Graph, code: str) -> Counter[tuple[str, str]]:
    item, part = rdflib.Variable("item"), rdflib.Variable("part")
    rows = graph.query(EXPLAINING[code].text).bindings
    return Counter((str(row[item]), str(row.get(part, ""))) for row in rows)


def _rows(store: ox.Store, code: str) -> Counter[tuple[str, str]]:
    return Counter((item, part) for item, codes in held_in(store, code).items() for part in codes)
