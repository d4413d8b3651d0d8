"""A view for one member leaves unrelated members out, however one looks at it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from dgmf_kg.ecosystem import EcosystemProfile, profile, view
from dgmf_kg.errors import BadArgumentError
from dgmf_kg.report.ecosystem import profile_json, profile_text
from ecosystem.first_days import EX, FILES, changed, collection, short

if TYPE_CHECKING:
    from pathlib import Path

    from dgmf_kg.ecosystem import Collection

# Each member with those whom it has to know.
RELATED = {
    "birth-notice-system": "civil-records mother-child-health newborn-monitor",
    "child-grants": "civil-records common-digital mother-child-health pa-yom treasury-payments",
    "civil-records": "birth-notice-system child-grants common-digital lotus-bank "
    "mother-child-health newborn-monitor pa-yom registrar-on-duty treasury-payments",
    "common-digital": "child-grants civil-records",
    "lotus-bank": "civil-records treasury-payments",
    "mother-child-health": "birth-notice-system child-grants civil-records pa-yom",
    "newborn-monitor": "birth-notice-system civil-records",
    "pa-yom": "child-grants civil-records mother-child-health registrar-on-duty",
    "registrar-on-duty": "civil-records pa-yom",
    "treasury-payments": "child-grants civil-records lotus-bank",
}
AGENCIES = {path.stem for path in FILES}
MEMBERS = re.compile(r"dgmf:hasMember ([^;]+) ;")


@cache
def whole() -> EcosystemProfile:
    """The profile of the example."""
    return profile(collection(), EX + "ecosystem")


def shown(of: Collection, one: EcosystemProfile) -> str:
    """All that a view shows, in every form."""
    codes = of.codes()
    texts = [profile_text(one, codes, language, colour=False) for language in ("en", "th")]
    return "\n".join([*texts, profile_json(one)])


def test_every_member_has_its_view() -> None:
    assert set(RELATED) == {short(one.who.iri) for one in whole().members}


@pytest.mark.parametrize("member", sorted(RELATED))
def test_a_view_holds_the_member_and_those_whom_it_has_to_know(member: str) -> None:
    found = view(collection(), whole(), EX + member)
    assert {member, *RELATED[member].split()} == {short(one.who.iri) for one in found.members}


@pytest.mark.parametrize("member", sorted(RELATED))
def test_no_iri_and_no_name_of_an_unrelated_member_is_shown(member: str) -> None:
    text = shown(collection(), view(collection(), whole(), EX + member))
    related = {member, *RELATED[member].split()}
    unrelated = [one.who for one in whole().members if short(one.who.iri) not in related]
    leaks = [
        word
        for one in unrelated
        for word in (one.iri, *one.name.values())
        # A name may be part of the name of something that is shown.
        if re.search(re.escape(word) + r"(?![\w-])", text)
    ]
    assert [] == leaks


@pytest.mark.parametrize("member", sorted(set(RELATED) - {"civil-records"}))
def test_a_view_is_the_same_without_the_unrelated_members(member: str, tmp_path: Path) -> None:
    related = {member, *RELATED[member].split()}
    unrelated = set(RELATED) - related
    coordinator = next(path for path in FILES if path.stem == "civil-records")
    before = MEMBERS.search(coordinator.read_text(encoding="utf-8"))
    assert before is not None
    kept = " , ".join(one for one in before[1].split(" , ") if one[3:] in related)
    now = changed(
        tmp_path,
        ("civil-records", before[0], f"dgmf:hasMember {kept} ;"),
        without=unrelated & AGENCIES,
    )
    alone = view(now, profile(now, EX + "ecosystem"), EX + member)
    assert shown(collection(), view(collection(), whole(), EX + member)) == shown(now, alone)


def test_two_who_serve_the_same_service_need_not_know_each_other(tmp_path: Path) -> None:
    # The bank becomes a second channel of the grant: it and the portal's operator stay unaware.
    now = changed(
        tmp_path,
        ("child-grants", "m8g:hasChannel fd:rak-dek-portal", "m8g:hasChannel fd:rak-dek-portal , fact:app"),
        ("child-grants", "fd:rak-dek-portal a m8g:Channel ;", 'fact:app a m8g:Channel ;\n    dcterms:title "App"@en ;\n    dgmf:isOperatedBy fd:lotus-bank .\n\nfd:rak-dek-portal a m8g:Channel ;'),
    )  # fmt: skip
    both = profile(now, EX + "ecosystem")
    for one, other in (("lotus-bank", "common-digital"), ("common-digital", "lotus-bank")):
        found = view(now, both, EX + one)
        assert EX + "child-grants" in {each.who.iri for each in found.members}
        assert EX + other not in shown(now, found)


def test_who_is_no_member_has_no_view() -> None:
    with pytest.raises(BadArgumentError) as caught:
        view(collection(), whole(), EX + "stranger")
    assert "ecosystem-no-member" == caught.value.problem.message_id
    # Nor does the refusal tell who is.
    assert {"member": EX + "stranger", "ecosystem": EX + "ecosystem"} == caught.value.problem.values


def test_an_ecosystem_is_read_from_its_coordinators_description_only(tmp_path: Path) -> None:
    now = changed(tmp_path, ("civil-records", "dgmf:isCoordinatedBy fd:civil-records", "dgmf:isCoordinatedBy fd:pa-yom"))  # fmt: skip
    with pytest.raises(BadArgumentError) as caught:
        profile(now, EX + "ecosystem")
    assert "ecosystem-not-stated" == caught.value.problem.message_id


@pytest.mark.parametrize(
    ("until", "state"), [("2025-09-29", "expired"), ("2025-09-30", "in-force")]
)
def test_an_ecosystem_tells_whether_it_is_in_force(until: str, state: str, tmp_path: Path) -> None:
    ended = f'dgmf:validUntil "{until}"^^xsd:date ;\n    dgmf:isCoordinatedBy'
    now = changed(tmp_path, ("civil-records", "dgmf:isCoordinatedBy", ended))
    assert state == profile(now, EX + "ecosystem").state


def test_a_role_that_is_past_is_left_out(tmp_path: Path) -> None:
    role = "dgmf:hasParticipant fd:lotus-bank ;"
    past = f'{role}\n    dgmf:validUntil "2025-09-29"^^xsd:date ;'
    now = profile(changed(tmp_path, ("civil-records", role, past)), EX + "ecosystem")
    roles = {short(one.who.iri): one.roles for one in now.members}
    before = {short(one.who.iri): one.roles for one in whole().members}
    assert {**before, "lotus-bank": ()} == roles


def test_member_agencies_without_a_description_are_named(tmp_path: Path) -> None:
    now = profile(changed(tmp_path, without=["pa-yom"]), EX + "ecosystem")
    assert [EX + "pa-yom"] == [one.iri for one in now.undescribed]
    assert AGENCIES - {"pa-yom"} == {short(one.agency) for one in now.maturity}
