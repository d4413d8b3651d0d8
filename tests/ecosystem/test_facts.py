"""Each inference turns on single facts: one of them changed, and exactly one answer turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dgmf_kg.ecosystem import joinings, matrix, platforms, profile, systems
from ecosystem.first_days import EX, Change, changed, collection, short

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.ecosystem import Collection, Joining

INTEROPERABLE = {
    "child-grants civil-records birth-notices",
    "child-grants mother-child-health birth-notices",
    "child-grants treasury-payments grant-payments",
    "civil-records mother-child-health birth-notices",
}
EXPIRED = 'dgmf:validUntil "2025-09-29"^^xsd:date ;\n    '


def pairs(of: Collection) -> set[str]:
    """The interoperable pairs with what they exchange."""
    return {
        " ".join(map(short, (one.agency.iri, one.other.iri, one.exchange.iri)))
        for one in matrix(of, of.agencies).verdicts
        if one.is_interoperable
    }


def halves(of: Collection, agency: str, other: str, exchange: str) -> tuple[str, ...]:
    """The halves that are not shown of a pair for an exchange; both where nothing is."""
    for one in matrix(of, [EX + agency, EX + other]).verdicts:
        if one.exchange.iri == EX + exchange:
            return one.missing
    return ("connection", "understanding")


def test_the_interoperable_pairs_of_the_example() -> None:
    assert INTEROPERABLE == pairs(collection())


# A change of one fact, the pair that it parts, and the half that is then missing.
PARTING: dict[str, tuple[Change, str, str]] = {
    "an attachment that has ended": (
        ("mother-child-health", "dgmf:isAttachmentOf", EXPIRED + "dgmf:isAttachmentOf"),
        "mother-child-health birth-notices",
        "connection",
    ),
    "an attachment that has not begun": (
        ("mother-child-health", '"2023-10-01"^^xsd:date .\n\n# Institutions', '"2025-10-01"^^xsd:date .\n\n# Institutions'),
        "mother-child-health birth-notices",
        "connection",
    ),
    "an attachment that is not stated": (
        ("mother-child-health", "    dgmf:states fact:hub-attachment ;\n", ""),
        "mother-child-health birth-notices",
        "connection",
    ),
    "an attachment that is somebody else's": (
        ("mother-child-health", "dgmf:isAttachmentOf fd:mother-child-health", "dgmf:isAttachmentOf fd:pa-yom"),
        "mother-child-health birth-notices",
        "connection",
    ),
    "an attachment to another platform": (
        ("mother-child-health", "dgmf:attachesTo fd:health-hub", "dgmf:attachesTo fd:process-line"),
        "mother-child-health birth-notices",
        "connection",
    ),
    "an attachment for another exchange": (
        ("mother-child-health", "dgmf:carriesExchange fd:birth-notices , fd:vaccination-records", "dgmf:carriesExchange fd:vaccination-records"),
        "mother-child-health birth-notices",
        "connection",
    ),
    "platforms that are not linked": (
        ("civil-records", "    dgmf:isLinkedTo fd:health-hub ;\n", ""),
        "mother-child-health birth-notices",
        "connection",
    ),
    "a link of a platform that has ended": (
        ("civil-records", "dgmf:isLinkedTo", EXPIRED + "dgmf:isLinkedTo"),
        "mother-child-health birth-notices",
        "connection",
    ),
    "a link of a platform by one who does not operate it": (
        ("civil-records", '"สะพานข้อมูล"@th ;\n    dgmf:isOperatedBy fd:civil-records', '"สะพานข้อมูล"@th ;\n    dgmf:isOperatedBy fd:common-digital'),
        "mother-child-health birth-notices",
        "connection",
    ),
    "an adoption that has ended": (
        ("mother-child-health", "dgmf:adopts fd:birth-data-standard ;", EXPIRED + "dgmf:adopts fd:birth-data-standard ;"),
        "mother-child-health birth-notices",
        "understanding",
    ),
    "an adoption that is not stated": (
        ("mother-child-health", "    dgmf:states fact:birth-adoption ;\n", ""),
        "mother-child-health birth-notices",
        "understanding",
    ),
    "an adoption of another standard": (
        ("mother-child-health", "dgmf:adopts fd:birth-data-standard", "dgmf:adopts fd:vaccine-codes"),
        "mother-child-health birth-notices",
        "understanding",
    ),
    "an adoption for another exchange": (
        ("mother-child-health", "dgmf:isAdoptedFor fd:birth-notices", "dgmf:isAdoptedFor fd:vaccination-records"),
        "mother-child-health birth-notices",
        "understanding",
    ),
    "an adoption by somebody else": (
        ("mother-child-health", "dgmf:isAdoptedFor fd:birth-notices ;\n    dgmf:isAdoptedBy fd:mother-child-health", "dgmf:isAdoptedFor fd:birth-notices ;\n    dgmf:isAdoptedBy fd:pa-yom"),
        "mother-child-health birth-notices",
        "understanding",
    ),
    "a standard that has ended": (
        ("mother-child-health", "dgmf:standardKind fw:DataStandard", EXPIRED + "dgmf:standardKind fw:DataStandard"),
        "mother-child-health birth-notices",
        "understanding",
    ),
    "an adoption of what is neither standard nor meaning": (
        ("mother-child-health", "fd:birth-data-standard a dgmf:Standard", "fd:birth-data-standard a dgmf:Norm"),
        "mother-child-health birth-notices",
        "understanding",
    ),
    "a direct link that the other side does not state": (
        ("treasury-payments", "    dgmf:states fact:grant-link ;\n", ""),
        "treasury-payments grant-payments",
        "connection",
    ),
    "a direct link from another system": (
        ("treasury-payments", "dgmf:attachesTo fd:grant-system", "dgmf:attachesTo fd:birth-register"),
        "treasury-payments grant-payments",
        "connection",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(PARTING))
def test_one_fact_changed_parts_a_pair_by_one_half(name: str, tmp_path: Path) -> None:
    change, who, half = PARTING[name]
    other, exchange = who.split()
    now = changed(tmp_path, change)
    assert {one for one in INTEROPERABLE if not (other in one and exchange in one)} == pairs(now)
    assert (half,) == halves(now, "child-grants", other, exchange)


# A change of one fact that closes the half that a pair lacks.
JOINING: dict[str, tuple[Change, str]] = {
    "the other's own adoption": (
        (
            "common-digital",
            "# Channels\n",
            (
                "# Own adoption\n\n"
                'fact:adoption a dgmf:Adoption ;\n    dcterms:title "Adoption"@en ;\n'
                "    dgmf:adopts fd:payment-message-standard ;\n    dgmf:isAdoptedFor fd:grant-payments ;\n"
                "    dgmf:isAdoptedBy fd:common-digital .\n\n"
                "fd:payment-message-standard a dgmf:Standard .\n\n"
                "fd:common-digital-2568 dgmf:states fact:adoption .\n\n# Channels\n"
            ),
        ),
        "child-grants common-digital grant-payments",
    ),
    "an attachment that goes on": (
        ("pa-yom", '"2025-03-31"', '"2025-09-30"'),
        "mother-child-health pa-yom vaccination-records",
    ),
}


@pytest.mark.parametrize("name", sorted(JOINING))
def test_one_fact_changed_closes_the_missing_half(name: str, tmp_path: Path) -> None:
    change, pair = JOINING[name]
    assert {*INTEROPERABLE, pair} == pairs(changed(tmp_path, change))


def test_what_one_says_of_the_other_is_shown_and_does_not_count() -> None:
    (verdict,) = matrix(collection(), [EX + "child-grants", EX + "common-digital"]).verdicts
    assert ("understanding",) == verdict.missing
    assert [(EX + "child-grants", EX + "common-digital", EX + "payment-message-standard")] == [
        (one.speaker.iri, one.about.iri, one.value.iri) for one in verdict.sayings
    ]


def test_without_a_description_nothing_is_told_of_an_agency(tmp_path: Path) -> None:
    now = changed(tmp_path, without=["treasury-payments"])
    found = matrix(now, [EX + "child-grants", EX + "treasury-payments"])
    assert [EX + "treasury-payments"] == [one.iri for one in found.unknown]
    assert () == found.verdicts


JOINABLE = {
    "birth-register data-bridge",
    "grant-system data-bridge",
    "portal-system data-bridge",
    "portal-system process-line",
}
MISSING = {
    "birth-register process-line: process-interface",
    "grant-system process-line: process-interface",
    "maternity-system data-bridge: bridge-interface",
    "maternity-system process-line: bridge-interface",
    "maternity-system process-line: process-interface",
    "municipal-system data-bridge: bridge-interface",
    "municipal-system process-line: bridge-interface",
    "municipal-system process-line: process-interface",
    "payment-core data-bridge: bridge-interface",
    "payment-core process-line: bridge-interface",
}


def plugs(of: Collection) -> tuple[set[str], set[str], set[str]]:
    """Who can join what, which standards are missing, and what is unknown."""
    found = joinings(of, systems(of), platforms(of))
    return (
        {_plug(one) for one in found if one.verdict == "can-join"},
        {f"{_plug(one)}: {short(each.iri)}" for one in found for each in one.missing},
        {short(one.platform.iri) for one in found if one.verdict == "requirement-unknown"},
    )


def _plug(one: Joining) -> str:
    return f"{short(one.system.iri)} {short(one.platform.iri)}"


def test_the_plug_and_play_verdicts_of_the_example() -> None:
    assert (JOINABLE, MISSING, {"health-hub"}) == plugs(collection())


REQUIRING = "dgmf:requiresStandard fd:bridge-interface , fd:process-interface"
CONFORMING = "dgmf:conformsToStandard fd:bridge-interface"


@pytest.mark.parametrize(
    ("change", "joinable", "missing", "unknown"),
    [
        (
            ("child-grants", CONFORMING, CONFORMING + " , fd:process-interface"),
            JOINABLE | {"grant-system process-line"},
            MISSING - {"grant-system process-line: process-interface"},
            {"health-hub"},
        ),
        (
            ("child-grants", f"{CONFORMING} .", "dgmf:runs 1 ."),
            JOINABLE - {"grant-system data-bridge"},
            MISSING
            | {
                "grant-system data-bridge: bridge-interface",
                "grant-system process-line: bridge-interface",
            },
            {"health-hub"},
        ),
        (
            ("common-digital", REQUIRING, "dgmf:requiresStandard fd:bridge-interface"),
            JOINABLE | {"birth-register process-line", "grant-system process-line"},
            {one for one in MISSING if not one.endswith("process-interface")},
            {"health-hub"},
        ),
        (
            ("common-digital", f"    {REQUIRING} ;\n", ""),
            JOINABLE - {"portal-system process-line"},
            {one for one in MISSING if "process-line" not in one},
            {"health-hub", "process-line"},
        ),
    ],
    ids=["conforms", "no longer conforms", "requires less", "requires nothing"],
)
def test_one_fact_changed_turns_what_can_join(
    change: Change, joinable: set[str], missing: set[str], unknown: set[str], tmp_path: Path
) -> None:
    assert (joinable, missing, unknown) == plugs(changed(tmp_path, change))


def test_what_another_says_that_a_platform_requires_does_not_count(tmp_path: Path) -> None:
    health_hub = '"ศูนย์เชื่อมข้อมูลสุขภาพ"@th ;\n    dgmf:isOperatedBy fd:mother-child-health'
    required = f"{health_hub} ;\n    dgmf:requiresStandard fd:bridge-interface"
    now = changed(tmp_path, ("civil-records", health_hub, required))
    assert (JOINABLE, MISSING, {"health-hub"}) == plugs(now)


CRITICAL = {
    "child-grants: child-grant system",
    "civil-records: birth-registration platform",
    "civil-records: birth-registration system",
    "common-digital: child-grant channel",
    "lotus-bank: grant-pay-out channel",
    "mother-child-health: vaccination-book channel",
    "mother-child-health: vaccination-book platform",
    "mother-child-health: vaccination-book system",
    "treasury-payments: grant-pay-out system",
}


def critical(of: Collection) -> set[str]:
    """The members on whom the ecosystem depends, each with the service and the way."""
    return {
        f"{short(one.member.iri)}: {short(one.service.iri)} {one.way}"
        for one in profile(of, EX + "ecosystem").dependences
    }


def test_the_critical_members_of_the_example() -> None:
    assert CRITICAL == critical(collection())


TWO_CHANNELS = "m8g:hasChannel fd:rak-dek-portal , fact:counter"
COUNTER = (
    'fact:counter a m8g:Channel ;\n    dcterms:title "Counter"@en ;\n'
    "    dgmf:isOperatedBy fd:child-grants .\n\nfd:rak-dek-portal a m8g:Channel ;"
)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            [
                ("child-grants", "m8g:hasChannel fd:rak-dek-portal", TWO_CHANNELS),
                ("child-grants", "fd:rak-dek-portal a m8g:Channel ;", COUNTER),
            ],
            CRITICAL - {"common-digital: child-grant channel"},
        ),
        (
            [("civil-records", TWO_CHANNELS, "m8g:hasChannel fd:rak-dek-portal")],
            CRITICAL | {"common-digital: birth-registration channel"},
        ),
        (
            [("child-grants", "    dgmf:states fact:line-attachment ;\n", "")],
            CRITICAL | {"civil-records: child-grant platform"},
        ),
        (
            [("civil-records", "fd:treasury-payments , fd:lotus-bank , fd:reg", "fd:treasury-payments , fd:reg")],
            CRITICAL - {"lotus-bank: grant-pay-out channel"},
        ),
        (
            [("civil-records", "fd:registrar-on-duty , fd:birth", "fd:registrar-on-duty , fd:birth-register , fd:birth")],
            CRITICAL | {"birth-register: birth-registration system-itself"},
        ),
        (
            [("civil-records", "fd:child-grant , fd:grant-pay-out", "fd:grant-pay-out")],
            {one for one in CRITICAL if " child-grant " not in one},
        ),
        (
            [("treasury-payments", "dgmf:isOperatedBy fd:lotus-bank", "dgmf:isOperatedBy fd:treasury-payments")],
            (CRITICAL - {"lotus-bank: grant-pay-out channel"})
            | {"treasury-payments: grant-pay-out channel"},
        ),
    ],
    ids=[
        "a second channel",
        "one channel less",
        "one platform less",
        "no longer a member",
        "a system as a member",
        "a service not offered",
        "another operator",
    ],
)  # fmt: skip
def test_one_fact_changed_turns_on_whom_the_ecosystem_depends(
    changes: list[Change], expected: set[str], tmp_path: Path
) -> None:
    assert expected == critical(changed(tmp_path, *changes))
