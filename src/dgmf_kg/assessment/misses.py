"""What comes nearest to the pattern of a criterion, and what it still lacks.

The queries of `queries/explain/` tell which parts of a pattern each statement has; the sentences
of the parts stand in their headers. A part whose code begins with that of another and a dot
(`sharing.partner`) is asked for only where the other is there; parts before a slash
(`agency/…`, `agreement/…`) are ways of which one is enough.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from dgmf_kg.assessment.model import Finding, NearMiss, PatternPart, Text
from dgmf_kg.queries import Query
from dgmf_kg.store import EmbeddedStore

_KEYS = {"en": "part", "th": "part-th"}
_SHOWN = 3
_UNSETTLED = frozenset({"unknown", "not-met"})


@dataclass(frozen=True)
class Pattern:
    """The parts of a criterion's pattern in their order, and what to say where nothing begins it.

    Attributes:
        ways: the parts of each way in which the pattern can be matched; one at least.
        first_step: the part that stands for a description without any candidate.
    """

    ways: tuple[tuple[PatternPart, ...], ...]
    first_step: PatternPart


def pattern_of(query: Query) -> Pattern:
    """The pattern whose parts are listed in the header of a query of `queries/explain/`."""
    parts = []
    for key in query.header:
        word, _, code = key.partition(" ")
        if word == "part":
            held, lacking = {}, {}
            for language, wanted in _KEYS.items():
                text = query.header.get(f"{wanted} {code}", query.header[key])
                held[language], _, lacking[language] = (one.strip() for one in text.partition("|"))
            parts.append(PatternPart(code, held, lacking))
    ways = dict.fromkeys(_way(part) for part in parts if _way(part)) or {"": None}
    english = query.header.get("none", "")
    none = {"en": english, "th": query.header.get("none-th", english)}
    return Pattern(
        tuple(tuple(part for part in parts if _way(part) in {"", way}) for way in ways),
        PatternPart("none", {}, none),
    )


def with_near_misses(
    findings: dict[str, Finding],
    explaining: Iterable[Query],
    store: EmbeddedStore,
    graphs: Iterable[str],
    names: dict[str, Text],
) -> dict[str, Finding]:
    """The same findings, those that are unknown or not met with what comes nearest.

    Args:
        findings: the findings of a run by the IRI of their criterion.
        explaining: the queries of `queries/explain/`; a criterion without one has no near miss.
        store: the store with framework, description and run.
        graphs: the graphs of those three.
        names: the names of what the description states.
    """
    queries = {query.name: query for query in explaining}
    graphs, found = tuple(graphs), dict(findings)
    for iri, finding in findings.items():
        query = queries.get(finding.criterion.code)
        if query is None or not _may_have_near_misses(finding):
            continue
        held: dict[str, set[str]] = defaultdict(set)
        for row in store.select(query.text, graphs):
            held[row["item"]].add(row.get("part", ""))
        set_aside = {item.iri for item in finding.set_aside}
        misses = near_misses(pattern_of(query), held, names, set_aside)
        found[iri] = replace(finding, near_misses=misses)
    return found


def _may_have_near_misses(finding: Finding) -> bool:
    """Whether a part can be missing: not where a match of the counter-pattern says why."""
    return finding.status in _UNSETTLED and not any(
        ground.role == "refuted" and ground.kind == "match" for ground in finding.grounds
    )


def near_misses(
    pattern: Pattern,
    held: dict[str, set[str]],
    names: dict[str, Text],
    set_aside: Iterable[str] = (),
) -> tuple[NearMiss, ...]:
    """The candidates that lack fewest parts, the nearest first; none where one lacks nothing.

    Args:
        pattern: the parts and ways of the pattern.
        held: the codes of the parts that each candidate has.
        names: the names of the candidates.
        set_aside: candidates of which a report tells already why they do not count.
    """
    if not held:
        return (NearMiss("", {}, (), (pattern.first_step,)),)
    ranked = []
    for iri, codes in held.items():
        for place, parts in enumerate(pattern.ways):
            lacking = [part for part in parts if part.code not in codes]
            if not lacking:
                return ()
            has = {_path(part) for part in parts if part.code in codes}
            asked = tuple(part for part in lacking if _is_asked(part, has, parts))
            miss = NearMiss(
                iri=iri,
                name=names.get(iri, {}),
                held=tuple(part for part in parts if part.code in codes and part.held["en"]),
                missing=asked,
            )
            ranked.append(((len(asked), len(lacking), iri, place), miss))
    nearest: dict[str, NearMiss] = {}
    for _, miss in sorted(ranked, key=lambda pair: pair[0]):
        nearest.setdefault(miss.iri, miss)
    told = set(set_aside)
    return tuple(miss for miss in nearest.values() if miss.iri not in told)[:_SHOWN]


def _is_asked(part: PatternPart, has: set[str], parts: tuple[PatternPart, ...]) -> bool:
    """Whether every part that this one is within is there."""
    path = _path(part)
    around = (_path(other) for other in parts)
    return all(other in has for other in around if path.startswith(f"{other}."))


def _way(part: PatternPart) -> str:
    return part.code.rpartition("/")[0]


def _path(part: PatternPart) -> str:
    return part.code.rpartition("/")[2]
