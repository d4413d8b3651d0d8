"""Where one thing is missing, exactly the part of the pattern that needs it is said to be."""

from __future__ import annotations

from collections import defaultdict

import pytest

from criteria.test_deletions import name_of, pattern_triples
from criteria.variants import CODES, CRITERIA, case, moved, valid_until
from engines import find, read, turtle
from explain.candidates import EXPLAINING, misses, nearest, parts
from explain.tables import LACK_SEVERAL, LACKS, NEAR

ABOVE = turtle("ex:orchards org:subOrganizationOf ex:harbours .")
SITUATIONS = {
    "CHN-3.3": {"period.valid": case("CHN-3.3") | valid_until("current", "2025-09-29")},
    "MGT-3.1": {"period.valid": moved(case("MGT-3.1"), "budget", "2022-10-01", "2023-09-30")},
    "SVC-2.2": {
        "here/service": case("SVC-2.2", "met-2")
        - turtle("ex:other-service m8g:hasChannel ex:channel ."),
        "here/service.other": case("SVC-2.2", "met-2") | ABOVE,
        "here/service.other.online": case("SVC-2.2", "met-2")
        - turtle("ex:other-service dgmf:deliveryMode fw:OnlineDelivery ."),
    },
}
"""Descriptions that lack one part which neither a deletion nor a case file takes away."""

NEVER_ALONE = {"MGT-1.1": {"agency/sharing.partner.named"}}
"""A strategy that names an agreement, and no agency, is told what its agreement lacks."""


@pytest.fixture(params=CODES)
def code(request: pytest.FixtureRequest) -> str:
    """The code of a criterion."""
    code: str = request.param
    return code


def test_every_criterion_has_a_query_that_explains_it() -> None:
    assert list(CODES) == sorted(EXPLAINING)


def test_a_met_case_lacks_nothing(code: str) -> None:
    for path in sorted((CRITERIA / code).glob("met*.ttl")):
        assert () == misses(read(path), code), path


def test_without_one_triple_exactly_the_part_that_needs_it_is_missing(code: str) -> None:
    description = case(code)
    # Two triples may have one name: an adoption is by the agency, and by another.
    expected: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    actual: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for part, names in LACKS[code].items():
        for name in names:
            expected[name].add((part,))
    for (of, name), lacking in LACK_SEVERAL.items():
        if of == code:
            expected[name].add(lacking)
    for triple in pattern_triples(description):
        left = description - {triple}
        found = nearest(left, code)
        if found:
            actual[name_of(triple)].add(found[1])
        # Whoever lacks the first step lacks no part: there is no candidate.
        if found is None or found[1] == ("none",):
            has_match = bool(find(left).of_finding(code, "hasMatch"))
            assert has_match == (found is None), name_of(triple)
    started = {name: parts for name, parts in actual.items() if parts != {("none",)}}

    assert expected == started


def test_a_near_miss_lacks_the_part_that_its_name_tells(code: str) -> None:
    cases = {stem: (part,) for part, stems in NEAR[code].items() for stem in stems}
    actual = {stem: nearest(case(code, stem), code) for stem in cases}

    assert cases == {stem: found[1] for stem, found in actual.items() if found}


@pytest.mark.parametrize(
    ("code", "part"), [(code, part) for code, table in SITUATIONS.items() for part in table]
)
def test_a_situation_lacks_exactly_one_part(code: str, part: str) -> None:
    found = nearest(SITUATIONS[code][part], code)

    assert found is not None
    assert (part,) == found[1]


def test_every_part_is_the_only_one_missing_somewhere(code: str) -> None:
    shown = {*LACKS[code], *NEAR[code], *SITUATIONS.get(code, ())}

    assert parts(code) == shown | NEVER_ALONE.get(code, set())
