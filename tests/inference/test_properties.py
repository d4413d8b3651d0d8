"""What holds of the stages of every description, tried on random ones."""

from __future__ import annotations

import os
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from engines import FW, Outcome, assess
from inference.claims import AFTER_EXPIRY, CRITERIA, DIMENSIONS, GRADES, Claim, Claims

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MET, NOT_MET, NOT_APPLICABLE = "ClaimedMet", "ClaimedNotMet", "ClaimedNotApplicable"
OVERALL = "overall"
Ranks = dict[str, tuple[int, int]]

tried = settings(
    max_examples=60,
    deadline=None,
    derandomize="CI" in os.environ,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def claims_of(*verdicts: str, later: bool = True) -> st.SearchStrategy[Claim]:
    """Claims of those verdicts with any grade and validity."""
    validity = ["always", "always", "expired", "expiring", *(["later"] if later else [])]
    return st.builds(
        Claim,
        st.sampled_from(verdicts),
        st.integers(0, len(GRADES) - 1),
        st.sampled_from(validity),
        st.sampled_from(validity),
    )


def on_dimensions(most: int, *, later: bool = True) -> st.SearchStrategy[dict[str, Claim]]:
    """Statements on some dimensions, at most so many, of any grade and validity."""
    return st.dictionaries(st.sampled_from(DIMENSIONS), claims_of(MET, later=later), max_size=most)


def described(
    claims: Callable[[bool], st.SearchStrategy[tuple[Claim, ...]]],
    complete: st.SearchStrategy[dict[str, Claim]],
    excluded: st.SearchStrategy[dict[str, Claim]],
) -> st.SearchStrategy[Claims]:
    """Descriptions with claims on every criterion, given whether it may be inapplicable."""
    on_criteria = {code: claims(conditional) for code, conditional in CRITERIA.items()}
    return st.builds(Claims, st.fixed_dictionaries(on_criteria), complete, excluded)


def any_claims(conditional: bool) -> st.SearchStrategy[tuple[Claim, ...]]:  # noqa: FBT001
    """Up to two claims of any kind; most often that the criterion is met."""
    del conditional  # an exemption that does not hold is part of what may be said
    several = st.lists(claims_of(MET, NOT_MET, NOT_APPLICABLE), max_size=2)
    return st.one_of(claims_of(MET).map(lambda one: [one]), several).map(tuple)


def decided(conditional: bool) -> st.SearchStrategy[tuple[Claim, ...]]:  # noqa: FBT001
    """One claim that counts."""
    verdicts = [MET, MET, MET, NOT_MET, *([NOT_APPLICABLE] if conditional else [])]
    return st.sampled_from(verdicts).map(lambda verdict: (Claim(verdict),))


def unopposed(conditional: bool) -> st.SearchStrategy[tuple[Claim, ...]]:  # noqa: FBT001
    """Up to two claims of one kind, that the criterion is met or that it is not applicable."""
    met = st.lists(claims_of(MET, later=False), max_size=2)
    exempt = st.lists(claims_of(NOT_APPLICABLE, later=False), max_size=2)
    return (st.one_of(met, exempt) if conditional else met).map(tuple)


ANYTHING = described(any_claims, on_dimensions(2), on_dimensions(4))
DECIDED = described(decided, st.just({}), on_dimensions(4))
UNOPPOSED = described(unopposed, st.just({}), on_dimensions(len(DIMENSIONS) - 1, later=False))


def ranks(outcome: Outcome) -> Ranks:
    """The proven and the possible rank of each dimension, and overall if there is one."""
    found = {}
    for attainment in outcome.of_run("hasAttainment"):
        (proven,) = outcome.values(attainment, "provenRank")
        (possible,) = outcome.values(attainment, "possibleRank")
        of_dimension = outcome.values(attainment, "ofDimension") or {OVERALL}
        (name,) = of_dimension
        found[name.removeprefix(FW)] = int(proven), int(possible)
    assert set(DIMENSIONS) <= found.keys()
    return found


@tried
@given(ANYTHING)
def test_what_is_proven_is_possible(description: Claims) -> None:
    found = ranks(assess(description.triples()))
    assert [] == [name for name, (proven, possible) in found.items() if proven > possible]


@tried
@given(DECIDED)
def test_proven_and_possible_are_one_when_nothing_is_unknown_or_conflicting(
    description: Claims,
) -> None:
    outcome = assess(description.triples())
    assert not {"Unknown", "Conflicting"} & set(outcome.statuses.values())
    assert all(proven == possible for proven, possible in ranks(outcome).values())


@tried
@given(ANYTHING, st.data())
def test_meeting_a_criterion_lowers_no_stage(description: Claims, data: st.DataObject) -> None:
    before = assess(description.triples())
    open_ones = sorted(before.with_status("NotMet") | before.with_status("Unknown"))
    assume(open_ones)
    code = data.draw(st.sampled_from(open_ones))
    after = assess(description.saying(code, Claim(MET, grade=2)).triples())
    assert {**before.statuses, code: "Met"} == after.statuses
    reached = ranks(after)
    for name, (proven, possible) in ranks(before).items():
        assert proven <= reached[name][0]
        assert possible <= reached[name][1]


@tried
@given(UNOPPOSED)
def test_where_nothing_is_denied_a_higher_grade_or_an_expiry_raises_no_proven_stage(
    description: Claims,
) -> None:
    triples = description.triples()
    runs = [assess(triples, minimum_grade=grade) for grade in GRADES]
    later = assess(triples, minimum_grade=GRADES[0], as_of=AFTER_EXPIRY)
    for before, after in (*pairwise(runs), (runs[0], later)):
        strict, loose = ranks(after), ranks(before)
        assert [] == [name for name in strict if strict[name][0] > loose[name][0]]


def meeting(codes: Iterable[str]) -> Claims:
    """A description that claims, with the best evidence, that some criteria are met."""
    return Claims({code: (Claim(MET, grade=2),) for code in codes}, {}, {})


def opposed(opponent: Claim) -> Claims:
    """A description whose whole first stage is met, one criterion of it not without opposition."""
    first = [code for code in CRITERIA if "-1." in code]
    return meeting(first).saying("MGT-1.1", Claim(MET, grade=2), opponent)


@pytest.mark.parametrize("grade", GRADES[1:])
def test_a_higher_grade_does_raise_a_proven_stage_where_a_weak_denial_drops_out(
    grade: str,
) -> None:
    triples = opposed(Claim(NOT_MET)).triples()
    before, after = assess(triples), assess(triples, minimum_grade=grade)
    assert ("Conflicting", "Met") == (before.status("MGT-1.1"), after.status("MGT-1.1"))
    assert (0, 1) == (ranks(before)["MGT"][0], ranks(after)["MGT"][0])
    assert (0, 1) == (ranks(before)[OVERALL][0], ranks(after)[OVERALL][0])


def test_an_expiry_does_raise_a_proven_stage_where_it_is_a_denial_that_expires() -> None:
    triples = opposed(Claim(NOT_MET, grade=2, validity="expiring")).triples()
    before, after = assess(triples), assess(triples, as_of=AFTER_EXPIRY)
    assert (0, 1) == (ranks(before)[OVERALL][0], ranks(after)[OVERALL][0])


def test_an_exemption_beside_a_claim_that_the_criterion_is_met_opposes_it_too() -> None:
    all_of_it = [code for code in CRITERIA if code.startswith("TEC-")]
    both = meeting(all_of_it).saying("TEC-2.2", Claim(MET, grade=2), Claim(NOT_APPLICABLE))
    before = assess(both.triples())
    after = assess(both.triples(), minimum_grade="Documented")
    assert "Conflicting" == before.status("TEC-2.2")
    assert (1, 4) == (ranks(before)["TEC"][0], ranks(after)["TEC"][0])


def test_the_tests_of_this_file_see_every_status_and_every_stage() -> None:
    seen: set[tuple[str, int]] = set()
    statuses: set[str] = set()

    @settings(tried, max_examples=150, derandomize=True)
    @given(st.one_of(ANYTHING, DECIDED, UNOPPOSED))
    def look(description: Claims) -> None:
        outcome = assess(description.triples())
        statuses.update(outcome.statuses.values())
        seen.update((name, proven) for name, (proven, _) in ranks(outcome).items())

    look()
    assert {"Met", "NotMet", "Unknown", "Conflicting", "NotApplicable"} == statuses
    assert {(code, 0) for code in DIMENSIONS} | {(OVERALL, 0)} <= seen
    assert {(code, 4) for code in DIMENSIONS} <= seen
