"""The candidates of a criterion in a description, as the queries of `queries/explain/` see them."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

import pyoxigraph as ox

from criteria.variants import short
from dgmf_kg import queries
from dgmf_kg.assessment.misses import Pattern, near_misses, pattern_of
from engines import ROOT, find, read

if TYPE_CHECKING:
    from dgmf_kg.assessment import NearMiss
    from dgmf_kg.queries import Query
    from engines import Triples

EXPLAINING: dict[str, Query] = {query.name: query for query in queries.group("explain")}
_GRAPH = ox.NamedNode("urn:all")

Held = dict[str, set[str]]
"""The codes of the parts that each candidate has, by the candidate's IRI; the empty code is always
there."""


@cache
def pattern(code: str) -> Pattern:
    """The pattern of a criterion."""
    return pattern_of(EXPLAINING[code])


def parts(code: str) -> set[str]:
    """The codes of all parts of a criterion's pattern."""
    return {part.code for way in pattern(code).ways for part in way}


@cache
def _framework() -> list[ox.Quad]:
    return [
        ox.Quad(triple.subject, triple.predicate, triple.object, _GRAPH)
        for triple in read(ROOT / "ontology" / "framework.ttl")
    ]


def store_of(description: Triples) -> ox.Store:
    """Framework, description, and what was derived up to the findings."""
    store = ox.Store()
    store.extend(_framework())
    store.extend(
        ox.Quad(triple.subject, triple.predicate, triple.object, _GRAPH)
        for triple in description | find(description).triples
    )
    return store


def held_in(store: ox.Store, code: str) -> Held:
    """What each candidate of a criterion has of its pattern."""
    rows = store.query(EXPLAINING[code].text, default_graph=_GRAPH)
    if not isinstance(rows, ox.QuerySolutions):
        raise TypeError("a query that explains is a SELECT")
    held: Held = defaultdict(set)
    for row in rows:
        item, part = row["item"], row["part"]
        if isinstance(item, ox.NamedNode):
            held[item.value].add(part.value if isinstance(part, ox.Literal) else "")
    return held


def misses(description: Triples, code: str) -> tuple[NearMiss, ...]:
    """What comes nearest to the pattern of a criterion."""
    return near_misses(pattern(code), held_in(store_of(description), code), {})


def nearest(description: Triples, code: str) -> tuple[str, tuple[str, ...]] | None:
    """The short name of what comes nearest and the parts that it lacks; None where one has all."""
    for miss in misses(description, code):
        return short(ox.NamedNode(miss.iri)) if miss.iri else "", _codes(miss)
    return None


def _codes(miss: NearMiss) -> tuple[str, ...]:
    return tuple(part.code for part in miss.missing)
