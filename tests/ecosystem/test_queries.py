"""Competency questions on interoperability and ecosystems: rows, and equal ones in two engines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest

from dgmf_kg.queries import load
from ecosystem.first_days import DGMF, EX, ROOT, collection, fast, named, reference, short

if TYPE_CHECKING:
    from pathlib import Path

QUERIES = sorted(
    path
    for group in ("interoperability", "ecosystem")
    for path in (ROOT / "queries" / group).glob("*.rq")
)
AGENCIES = (
    "child-grants",
    "civil-records",
    "common-digital",
    "mother-child-health",
    "pa-yom",
    "treasury-payments",
)
ABOUT = [
    EX + name
    for name in (
        *AGENCIES,
        *(f"{agency}-2568" for agency in AGENCIES),
        "data-bridge",
        "ecosystem",
        "grant-system",
        "health-hub",
        "portal-system",
        "process-line",
    )
]
LINKS = [
    ox.Triple(ox.NamedNode(EX + one), ox.NamedNode(DGMF + "isLinkedTo"), ox.NamedNode(EX + other))
    for one, other in (("data-bridge", "health-hub"), ("health-hub", "data-bridge"))
]

# Query, what is asked about, columns, rows: one competency question each.
QUESTIONS = {
    "interoperability/connections": (
        ("pa-yom-2568",),
        ("other", "exchange", "way"),
        {
            ("child-grants", "birth-notices", "same-platform"),
            ("civil-records", "birth-notices", "same-platform"),
            ("mother-child-health", "birth-notices", "linked-platforms"),
        },
    ),
    "interoperability/understandings": (
        ("mother-child-health-2568",),
        ("other", "exchange", "institution"),
        {
            ("child-grants", "birth-notices", "birth-data-standard"),
            ("civil-records", "birth-notices", "birth-data-standard"),
            ("pa-yom", "vaccination-records", "vaccine-codes"),
        },
    ),
    "interoperability/verdicts": (
        ("pa-yom-2568", "mother-child-health-2568"),
        ("agency", "other", "exchange", "verdict"),
        {
            ("mother-child-health", "child-grants", "birth-notices", "interoperable"),
            ("mother-child-health", "civil-records", "birth-notices", "interoperable"),
            ("mother-child-health", "pa-yom", "birth-notices", "only-connected"),
            ("mother-child-health", "pa-yom", "vaccination-records", "only-understood"),
            ("pa-yom", "child-grants", "birth-notices", "only-connected"),
            ("pa-yom", "civil-records", "birth-notices", "only-connected"),
            ("pa-yom", "mother-child-health", "birth-notices", "only-connected"),
            ("pa-yom", "mother-child-health", "vaccination-records", "only-understood"),
        },
    ),
    "interoperability/joinings": (
        ("grant-system", "portal-system", "data-bridge", "health-hub", "process-line"),
        ("system", "platform", "verdict"),
        {
            ("grant-system", "data-bridge", "can-join"),
            ("grant-system", "health-hub", "requirement-unknown"),
            ("grant-system", "process-line", "lacks-standards"),
            ("portal-system", "data-bridge", "can-join"),
            ("portal-system", "health-hub", "requirement-unknown"),
            ("portal-system", "process-line", "can-join"),
        },
    ),
    "interoperability/attachments": (
        ("pa-yom-2568",),
        ("exchange", "target", "until", "state"),
        {
            ("birth-notices", "data-bridge", "", "in-force"),
            ("vaccination-records", "health-hub", "2025-03-31", "expired"),
        },
    ),
    "interoperability/adoptions": (
        ("pa-yom-2568",),
        ("exchange", "institution", "from", "state"),
        {
            ("birth-notices", "old-birth-form", "2017-10-01", "in-force"),
            ("vaccination-records", "vaccine-codes", "2023-10-01", "in-force"),
        },
    ),
    "interoperability/adopters": (
        ("mother-child-health-2568",),
        ("agency", "others"),
        {("mother-child-health", "3")},
    ),
    "interoperability/said-by-others": (
        ("common-digital",),
        ("speaker", "exchange", "half", "value"),
        {("child-grants", "grant-payments", "understanding", "payment-message-standard")},
    ),
    "interoperability/platform-agencies": (
        ("data-bridge",),
        ("exchange", "agency"),
        {(("birth-notices"), one) for one in ("child-grants", "civil-records", "pa-yom")},
    ),
    "interoperability/platform-understandings": (
        ("data-bridge",),
        ("exchange", "institution", "agency"),
        {
            ("birth-notices", "birth-data-standard", "child-grants"),
            ("birth-notices", "birth-data-standard", "civil-records"),
            ("birth-notices", "old-birth-form", "pa-yom"),
        },
    ),
    "interoperability/required-standards": (
        ("process-line", "health-hub"),
        ("platform", "operator", "standard"),
        {
            ("process-line", "common-digital", "bridge-interface"),
            ("process-line", "common-digital", "process-interface"),
        },
    ),
    "interoperability/conformances": (
        ("grant-system",),
        ("operator", "standard"),
        {("child-grants", "bridge-interface")},
    ),
    "interoperability/systems": (
        (),
        ("system", "operator"),
        {
            ("birth-register", "civil-records"),
            ("grant-system", "child-grants"),
            ("maternity-system", "mother-child-health"),
            ("municipal-system", "pa-yom"),
            ("payment-core", "treasury-payments"),
            ("portal-system", "common-digital"),
        },
    ),
    "interoperability/platforms": (
        (),
        ("platform", "operator"),
        {
            ("data-bridge", "civil-records"),
            ("health-hub", "mother-child-health"),
            ("process-line", "common-digital"),
        },
    ),
    "ecosystem/coordinators": (
        ("ecosystem",),
        ("coordinator", "from", "state"),
        {("civil-records", "2024-10-01", "in-force")},
    ),
    "ecosystem/goals": (("ecosystem",), ("language",), {("en",), ("th",)}),
    "ecosystem/members": (
        ("ecosystem",),
        ("member", "kind"),
        {
            *((one, "AgencyMember") for one in AGENCIES),
            ("birth-notice-system", "SystemMember"),
            ("lotus-bank", "OrganizationMember"),
            ("newborn-monitor", "ThingMember"),
            ("registrar-on-duty", "PersonMember"),
        },
    ),
    "ecosystem/roles": (
        ("ecosystem",),
        ("member", "role"),
        {
            ("birth-notice-system", "SourceRole"),
            ("child-grants", "ProviderRole"),
            ("civil-records", "CoordinatorRole"),
            ("civil-records", "OperatorRole"),
            ("civil-records", "ProviderRole"),
            ("civil-records", "StandardSetterRole"),
            ("common-digital", "OperatorRole"),
            ("lotus-bank", "UserRole"),
            ("mother-child-health", "OperatorRole"),
            ("mother-child-health", "ProviderRole"),
            ("pa-yom", "UserRole"),
            ("treasury-payments", "ProviderRole"),
        },
    ),
    "ecosystem/platforms": (
        ("ecosystem",),
        ("platform",),
        {("data-bridge",), ("health-hub",), ("process-line",)},
    ),
    "ecosystem/services": (
        ("ecosystem",),
        ("service", "provider"),
        {
            ("birth-registration", "civil-records"),
            ("child-grant", "child-grants"),
            ("grant-pay-out", "treasury-payments"),
            ("vaccination-book", "mother-child-health"),
        },
    ),
    "ecosystem/reliances": (
        ("ecosystem",),
        ("service", "way", "means", "holder"),
        {
            ("birth-registration", "channel", "civil-records-2568/counter", "civil-records"),
            ("birth-registration", "channel", "rak-dek-portal", "common-digital"),
            ("birth-registration", "platform", "data-bridge", "civil-records"),
            ("birth-registration", "system", "birth-register", "civil-records"),
            ("birth-registration", "system-itself", "birth-register", "birth-register"),
            ("child-grant", "channel", "rak-dek-portal", "common-digital"),
            ("child-grant", "platform", "data-bridge", "civil-records"),
            ("child-grant", "platform", "process-line", "common-digital"),
            ("child-grant", "system", "grant-system", "child-grants"),
            ("child-grant", "system-itself", "grant-system", "grant-system"),
            ("grant-pay-out", "channel", "treasury-payments-2568/bank-app", "lotus-bank"),
            ("grant-pay-out", "system", "payment-core", "treasury-payments"),
            ("grant-pay-out", "system-itself", "payment-core", "payment-core"),
            (
                "vaccination-book",
                "channel",
                "mother-child-health-2568/health-app",
                "mother-child-health",
            ),
            ("vaccination-book", "platform", "health-hub", "mother-child-health"),
            ("vaccination-book", "system", "maternity-system", "mother-child-health"),
            ("vaccination-book", "system-itself", "maternity-system", "maternity-system"),
        },
    ),
    "ecosystem/critical-members": (
        ("ecosystem",),
        ("member", "service", "way"),
        {
            ("child-grants", "child-grant", "system"),
            ("civil-records", "birth-registration", "platform"),
            ("civil-records", "birth-registration", "system"),
            ("common-digital", "child-grant", "channel"),
            ("lotus-bank", "grant-pay-out", "channel"),
            ("mother-child-health", "vaccination-book", "channel"),
            ("mother-child-health", "vaccination-book", "platform"),
            ("mother-child-health", "vaccination-book", "system"),
            ("treasury-payments", "grant-pay-out", "system"),
        },
    ),
    "ecosystem/relations": (
        ("ecosystem",),
        ("member", "other", "way"),
        {
            ("birth-notice-system", "mother-child-health", "operates"),
            ("birth-notice-system", "mother-child-health", "works-with"),
            ("child-grants", "civil-records", "stands-on-platform"),
            ("child-grants", "common-digital", "stands-on-platform"),
            ("newborn-monitor", "birth-notice-system", "works-with"),
            ("pa-yom", "civil-records", "stands-on-platform"),
            ("registrar-on-duty", "pa-yom", "works-with"),
        },
    ),
    "ecosystem/names": (
        ("data-bridge",),
        ("text", "language"),
        {("Data Bridge", "en"), ("สะพานข้อมูล", "th")},
    ),
}
DERIVED = "interoperability/platform-links"


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_a_question_has_its_expected_rows(name: str) -> None:
    about, columns, expected = QUESTIONS[name]
    group, query = name.split("/")
    rows = collection().ask(group, query, [EX + one for one in about])
    found = named(rows, *columns)
    assert expected == {tuple(value.rpartition("#")[2] for value in row) for row in found}


def test_every_query_is_asked() -> None:
    names = {f"{path.parent.name}/{path.stem}" for path in QUERIES}
    assert names == {*QUESTIONS, DERIVED}


def test_links_of_platforms_are_derived_both_ways_from_the_operators_description() -> None:
    text = (ROOT / "queries" / f"{DERIVED}.rq").read_text(encoding="utf-8")
    triples = fast(text, [])
    assert 2 == len(triples)
    assert all(f"<{EX}health-hub>" in t and f"<{EX}data-bridge>" in t for t in map(str, triples))


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_a_query_has_the_same_rows_in_both_engines(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    rows = fast(text, ABOUT, LINKS)
    assert Counter(reference(text, ABOUT, LINKS)) == Counter(rows)
    # A query that the example does not answer would agree with anything.
    assert len(rows) > 0


def test_questions_are_asked_in_both_languages() -> None:
    faults = []
    for path in QUERIES:
        lines = path.read_text(encoding="utf-8").splitlines()
        keys = {line[2:].partition(":")[0].strip() for line in lines if line.startswith("#+")}
        if ("question" in keys) != ("question-th" in keys) or "parameters" not in keys:
            faults.append(short(str(path)))
    assert [] == faults


@pytest.mark.parametrize(
    ("page", "key"), [("ecosystem.md", "question"), ("ecosystem.th.md", "question-th")]
)
def test_the_guide_lists_every_question(page: str, key: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    headers = {f"{path.parent.name}/{path.stem}": load(path).header for path in QUERIES}
    expected = [f"| {each[key]} | `{name}` |" for name, each in headers.items() if key in each]
    assert len(expected) > 8
    assert [] == [row for row in expected if row not in text]
