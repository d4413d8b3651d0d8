"""Take any one triple of a `met.ttl` away, and exactly the findings that need it change."""

import pyoxigraph as ox

from criteria.variants import FEEDERS, case, short
from engines import Engine, Triples, dgmf, ex, find

FRAME = {"description", "fiscal-year-2025", "orchards"}
"""Who is described, and when: shapes hold a description to it, and no run begins without it."""

NEEDED_BY_READERS = {
    "agencyType",
    "aboutDate",
    "aboutPeriod",
    "controlKind",
    "currency",
    "prefLabel",
    "title",
}
"""Properties that shapes ask for and that no pattern looks at, but where NEEDED says so."""

UNUSED = {
    "MGT-1.1": {"commitment type"},
    "MGT-2.1": {"commitment type"},
    "CHN-3.3": {"fiscal-year-2024 type", "fiscal-year-2024 startDate"},
    "TEC-2.1": {"investment investmentPurpose"},
    "TEC-2.2": {"investment investmentPurpose"},
    "TEC-3.1": {"chief-architect type"},
    "TEC-3.2": {"chief-architect type"},
    "TEC-4.1": {"investment investmentKind"},
    "TEC-4.2": {"investment investmentKind", "corner-shops type"},
    "SVC-2.2": {"channel channelKind"},
    "SVC-4.1": {"growers type"},
    "CHN-4.1": {"channel channelKind", "corner-shops type"},
}
"""Further triples, by criterion, that only shapes ask for."""

NEEDED = {
    "CHN-3.3": {"current aboutPeriod", "earlier aboutPeriod"},
    "MGT-3.1": {"budget aboutPeriod"},
}
"""Where a pattern does look at such a property: which period an amount or a count is about."""

ITS_OWN = {
    "SVC-2.3": {"service requiresIdentityProofing", "service requiresAuthentication"},
    "TEC-2.2": {
        "service type",
        "service hasCompetentAuthority",
        "service hasFunction",
        "service onlineExtent",
        "service runsOn",
        "description states service",
    },
    "TEC-3.2": {
        "component type",
        "component isSharedWith",
        "component isGovernedBy",
        "description states component",
        "harbours type",
    },
    "TEC-4.2": {"arrangement linksProvider", "corner-shops sector", "harbours type"},
}
"""What a criterion adds to the criterion that it is built on, which stays met without it."""

REFUTED_WITHOUT = {
    "MGT-3.1": {
        "allocation type",
        "allocation isAllocatedFrom",
        "allocation allocationBasis",
        "allocation amount",
        "description states allocation",
    }
}
"""Without its allocation the budget is not above the threshold, which is the counter-pattern."""


def name_of(triple: ox.Triple) -> str:
    """Subject and property of a triple, and what is stated if the property is `states`."""
    name = f"{short(triple.subject)} {short(triple.predicate)}"
    return f"{name} {short(triple.object)}" if triple.predicate == dgmf("states") else name


def pattern_triples(description: Triples) -> list[ox.Triple]:
    """The triples that may be taken away: all but the frame, with what it states."""
    frame = {ex(name) for name in FRAME}
    return sorted(
        (
            triple
            for triple in description
            if triple.subject not in frame or triple.predicate == dgmf("states")
        ),
        key=str,
    )


def expected_changes(code: str, name: str) -> dict[str, str]:
    """The findings that change, with their new status, when that triple of a criterion is gone."""
    for_readers = name.split()[1] in NEEDED_BY_READERS and name not in NEEDED.get(code, set())
    if for_readers or name in UNUSED.get(code, set()):
        return {}
    if name in REFUTED_WITHOUT.get(code, set()):
        return {code: "NotMet"}
    if name in ITS_OWN.get(code, set()):
        return {code: "Unknown"}
    return dict.fromkeys({code} | FEEDERS.get(code, frozenset()), "Unknown")


def test_taking_one_triple_away_changes_exactly_the_findings_that_need_it(
    code: str, engine: Engine
) -> None:
    description = case(code)
    before = find(description, engine).statuses

    changes: dict[str, list[dict[str, str]]] = {}
    expected: dict[str, list[dict[str, str]]] = {}
    for triple in pattern_triples(description):
        after = find(description - {triple}, engine).statuses
        changed = {other: after[other] for other in after if after[other] != before[other]}
        changes.setdefault(name_of(triple), []).append(changed)
        expected.setdefault(name_of(triple), []).append(expected_changes(code, name_of(triple)))

    assert expected == changes


def test_the_declared_triples_are_all_in_the_case(code: str) -> None:
    names = {name_of(triple) for triple in pattern_triples(case(code))}
    declared = {
        name for table in (UNUSED, NEEDED, ITS_OWN, REFUTED_WITHOUT) for name in table.get(code, ())
    }

    assert set() == declared - names
