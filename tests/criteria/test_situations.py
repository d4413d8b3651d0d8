"""Every criterion in every situation: each is made from `met.ttl` and decided by the queries."""

import pytest

from criteria.variants import (
    AS_OF,
    CODES,
    MAY_BE_INAPPLICABLE,
    case,
    claim,
    complete,
    dimension_of,
    evidence,
    iris,
    is_dated,
    items,
    moved,
    valid_from,
    valid_until,
    without_facts,
)
from engines import Engine, find

ITEMS = [(code, item) for code in CODES for item in items(case(code))]
DATED_ITEMS = [(code, item) for code, item in ITEMS if is_dated(case(code), item)]

ALLOWED = sorted(MAY_BE_INAPPLICABLE)
NOT_ALLOWED = sorted(set(CODES) - MAY_BE_INAPPLICABLE)

WITHOUT_ITEM = {("MGT-3.1", "allocation"): "NotMet"}
"""What becomes of a criterion when an item falls away, if not Unknown.

Without its one allocation the budget is below the threshold, which is the counter-pattern.
"""


def test_a_match_shows_that_the_criterion_is_met(code: str, engine: Engine) -> None:
    outcome = find(case(code), engine)

    assert "Met" == outcome.status(code)
    assert outcome.of_finding(code, "hasMatch") == outcome.of_finding(code, "isShownBy")


def test_without_facts_and_claims_every_criterion_is_unknown(code: str, engine: Engine) -> None:
    statuses = find(without_facts(case(code)), engine).statuses

    assert dict.fromkeys(CODES, "Unknown") == statuses


def test_a_claim_met_shows_it(code: str, engine: Engine) -> None:
    outcome = find(without_facts(case(code)) | claim(code, "Met"), engine)

    assert "Met" == outcome.status(code)
    assert iris("claim") == outcome.of_finding(code, "isShownBy")
    assert {code} == outcome.with_status("Met")


def test_a_claim_not_met_refutes_it(code: str, engine: Engine) -> None:
    outcome = find(without_facts(case(code)) | claim(code, "NotMet"), engine)

    assert "NotMet" == outcome.status(code)
    assert iris("claim") == outcome.of_finding(code, "isRefutedBy")
    assert {code} == outcome.with_status("NotMet")


def test_a_match_and_a_claim_met_agree(code: str, engine: Engine) -> None:
    outcome = find(case(code) | claim(code, "Met"), engine)

    assert "Met" == outcome.status(code)


def test_a_match_and_a_claim_not_met_conflict(code: str, engine: Engine) -> None:
    outcome = find(case(code) | claim(code, "NotMet"), engine)

    assert "Conflicting" == outcome.status(code)


def test_two_claims_that_differ_conflict(code: str, engine: Engine) -> None:
    claims = claim(code, "Met") | claim(code, "NotMet", name="second-claim")
    outcome = find(without_facts(case(code)) | claims, engine)

    assert "Conflicting" == outcome.status(code)


def test_a_claim_too_weak_to_count_does_not_conflict(code: str, engine: Engine) -> None:
    proven = case(code) | evidence(*items(case(code)))
    outcome = find(proven | claim(code, "NotMet"), engine, minimum_grade="Documented")

    assert "Met" == outcome.status(code)
    assert iris("claim") == outcome.of_run("findsBelowGrade")


@pytest.mark.parametrize(("code", "item"), ITEMS)
def test_a_match_with_an_expired_item_shows_nothing(code: str, item: str, engine: Engine) -> None:
    outcome = find(case(code) | valid_until(item, "2025-09-29"), engine)

    assert WITHOUT_ITEM.get((code, item), "Unknown") == outcome.status(code)
    assert iris(item) == outcome.of_run("findsExpired")


@pytest.mark.parametrize(("code", "item"), ITEMS)
def test_an_item_valid_on_the_as_of_date_alone_is_enough(
    code: str, item: str, engine: Engine
) -> None:
    for_a_day = valid_from(item, AS_OF) | valid_until(item, AS_OF)

    assert "Met" == find(case(code) | for_a_day, engine).status(code)


@pytest.mark.parametrize(("code", "item"), ITEMS)
def test_a_match_with_an_item_not_yet_valid_shows_nothing(
    code: str, item: str, engine: Engine
) -> None:
    outcome = find(case(code) | valid_from(item, "2025-10-01"), engine)

    assert WITHOUT_ITEM.get((code, item), "Unknown") == outcome.status(code)
    assert iris(item) == outcome.of_run("findsNotYetValid")


@pytest.mark.parametrize(("code", "item"), DATED_ITEMS)
def test_a_fact_about_a_time_after_the_as_of_date_shows_nothing(
    code: str, item: str, engine: Engine
) -> None:
    outcome = find(moved(case(code), item, "2025-10-01", "2026-09-30"), engine)

    assert WITHOUT_ITEM.get((code, item), "Unknown") == outcome.status(code)
    assert iris(item) == outcome.of_run("findsNotYetValid")


@pytest.mark.parametrize(("code", "item"), DATED_ITEMS)
def test_a_fact_about_a_time_after_the_period_shows_nothing_even_seen_from_later(
    code: str, item: str, engine: Engine
) -> None:
    later = moved(case(code), item, "2025-10-01", "2025-12-31")
    outcome = find(later, engine, as_of="2026-01-31")

    assert WITHOUT_ITEM.get((code, item), "Unknown") == outcome.status(code)
    assert iris(item) == outcome.of_run("findsOutsidePeriod")


@pytest.mark.parametrize(
    ("code", "item"), [(code, item) for code, item in DATED_ITEMS if code != "CHN-3.3"]
)
def test_a_fact_about_a_time_long_before_the_period_shows_nothing(
    code: str, item: str, engine: Engine
) -> None:
    outcome = find(moved(case(code), item, "2020-10-01", "2021-09-30"), engine)

    assert WITHOUT_ITEM.get((code, item), "Unknown") == outcome.status(code)
    assert iris(item) == outcome.of_run("findsOutsidePeriod")


def test_an_observation_long_before_the_period_is_still_compared_with(engine: Engine) -> None:
    outcome = find(moved(case("CHN-3.3"), "earlier", "2020-10-01", "2021-09-30"), engine)

    assert "Met" == outcome.status("CHN-3.3")


def test_an_observation_of_another_period_does_not_stand_for_this_one(engine: Engine) -> None:
    outcome = find(moved(case("CHN-3.3"), "current", "2020-10-01", "2021-09-30"), engine)

    assert "Unknown" == outcome.status("CHN-3.3")


def test_a_match_without_evidence_is_below_a_higher_minimum_grade(
    code: str, engine: Engine
) -> None:
    outcome = find(case(code), engine, minimum_grade="Documented")

    assert "Unknown" == outcome.status(code)
    assert iris(*items(case(code))) == outcome.of_run("findsBelowGrade")
    assert outcome.of_finding(code, "hasMatch") <= outcome.of_run("hasValid")


def test_a_match_with_evidence_on_every_item_counts(code: str, engine: Engine) -> None:
    proven = case(code) | evidence(*items(case(code)))

    assert "Met" == find(proven, engine, minimum_grade="Documented").status(code)


@pytest.mark.parametrize(("code", "item"), ITEMS)
def test_one_item_without_evidence_keeps_a_match_from_counting(
    code: str, item: str, engine: Engine
) -> None:
    others = [other for other in items(case(code)) if other != item]
    outcome = find(case(code) | evidence(*others), engine, minimum_grade="Documented")

    assert "Unknown" == outcome.status(code)
    assert iris(item) == outcome.of_run("findsBelowGrade")


@pytest.mark.parametrize("verdict", ["Met", "NotMet"])
def test_a_claim_without_evidence_is_below_a_higher_minimum_grade(
    code: str, verdict: str, engine: Engine
) -> None:
    claimed = without_facts(case(code)) | claim(code, verdict)
    outcome = find(claimed, engine, minimum_grade="Documented")

    assert "Unknown" == outcome.status(code)
    assert iris("claim") == outcome.of_run("findsBelowGrade")


@pytest.mark.parametrize("verdict", ["Met", "NotMet"])
def test_an_expired_claim_says_nothing(code: str, verdict: str, engine: Engine) -> None:
    claimed = without_facts(case(code)) | claim(code, verdict) | valid_until("claim", "2025-09-29")
    outcome = find(claimed, engine)

    assert "Unknown" == outcome.status(code)
    assert iris("claim") == outcome.of_run("findsExpired")


@pytest.mark.parametrize("code", ALLOWED)
def test_a_justified_claim_makes_a_criterion_not_applicable(code: str, engine: Engine) -> None:
    outcome = find(without_facts(case(code)) | claim(code, "NotApplicable"), engine)

    assert "NotApplicable" == outcome.status(code)
    assert iris("claim") == outcome.of_finding(code, "isExemptedBy")
    assert set() == outcome.of_finding(code, "ignoresExemption")


@pytest.mark.parametrize("code", ALLOWED)
def test_an_exemption_without_justification_is_ignored(code: str, engine: Engine) -> None:
    claimed = without_facts(case(code)) | claim(code, "NotApplicable", justified=False)
    outcome = find(claimed, engine)

    assert "Unknown" == outcome.status(code)
    assert iris("claim") == outcome.of_finding(code, "ignoresExemption")


@pytest.mark.parametrize("code", NOT_ALLOWED)
def test_an_exemption_is_ignored_where_the_criterion_always_applies(
    code: str, engine: Engine
) -> None:
    outcome = find(without_facts(case(code)) | claim(code, "NotApplicable"), engine)

    assert "Unknown" == outcome.status(code)
    assert iris("claim") == outcome.of_finding(code, "ignoresExemption")
    assert set() == outcome.of_finding(code, "isExemptedBy")


@pytest.mark.parametrize("code", ALLOWED)
def test_an_exemption_too_weak_to_count_changes_nothing(code: str, engine: Engine) -> None:
    claimed = without_facts(case(code)) | claim(code, "NotApplicable")
    outcome = find(claimed, engine, minimum_grade="Documented")

    assert "Unknown" == outcome.status(code)


@pytest.mark.parametrize("code", ALLOWED)
@pytest.mark.parametrize("verdict", ["Met", "NotMet"])
def test_an_exemption_beside_another_claim_conflicts(
    code: str, verdict: str, engine: Engine
) -> None:
    claims = claim(code, "NotApplicable") | claim(code, verdict, name="second-claim")
    outcome = find(without_facts(case(code)) | claims, engine)

    assert "Conflicting" == outcome.status(code)


@pytest.mark.parametrize("code", ALLOWED)
def test_an_exemption_beside_a_match_conflicts(code: str, engine: Engine) -> None:
    outcome = find(case(code) | claim(code, "NotApplicable"), engine)

    assert "Conflicting" == outcome.status(code)


@pytest.mark.parametrize("code", NOT_ALLOWED)
def test_an_ignored_exemption_beside_a_match_does_not_conflict(code: str, engine: Engine) -> None:
    outcome = find(case(code) | claim(code, "NotApplicable"), engine)

    assert "Met" == outcome.status(code)


def test_completeness_refutes_whatever_of_its_dimension_is_not_shown(
    code: str, engine: Engine
) -> None:
    dimension = dimension_of(code)
    outcome = find(without_facts(case(code)) | complete(dimension), engine)

    expected = {c: "NotMet" if dimension_of(c) == dimension else "Unknown" for c in CODES}
    assert expected == outcome.statuses
    assert iris("completeness") == outcome.of_finding(code, "isRefutedBy")


def test_completeness_does_not_refute_a_match(code: str, engine: Engine) -> None:
    outcome = find(case(code) | complete(dimension_of(code)), engine)

    assert "Met" == outcome.status(code)


def test_completeness_does_not_refute_a_claim(code: str, engine: Engine) -> None:
    claimed = without_facts(case(code)) | claim(code, "Met")
    outcome = find(claimed | complete(dimension_of(code)), engine)

    assert "Met" == outcome.status(code)


def test_completeness_beside_a_match_below_the_grade_leaves_the_criterion_unknown(
    code: str, engine: Engine
) -> None:
    closed = case(code) | complete(dimension_of(code)) | evidence("completeness")
    outcome = find(closed, engine, minimum_grade="Documented")

    assert "Unknown" == outcome.status(code)
    assert iris(*items(case(code))) == outcome.of_run("findsBelowGrade")


def test_completeness_beside_a_claim_below_the_grade_leaves_the_criterion_unknown(
    code: str, engine: Engine
) -> None:
    closed = complete(dimension_of(code)) | evidence("completeness")
    claimed = without_facts(case(code)) | claim(code, "Met") | closed
    outcome = find(claimed, engine, minimum_grade="Documented")

    assert "Unknown" == outcome.status(code)


def test_completeness_below_the_grade_refutes_nothing(code: str, engine: Engine) -> None:
    closed = without_facts(case(code)) | complete(dimension_of(code))
    outcome = find(closed, engine, minimum_grade="Documented")

    assert dict.fromkeys(CODES, "Unknown") == outcome.statuses


@pytest.mark.parametrize(("code", "item"), ITEMS)
def test_completeness_beside_an_expired_match_refutes(code: str, item: str, engine: Engine) -> None:
    expired = case(code) | valid_until(item, "2025-09-29")
    outcome = find(expired | complete(dimension_of(code)), engine)

    assert "NotMet" == outcome.status(code)


def test_completeness_beside_an_expired_claim_refutes(code: str, engine: Engine) -> None:
    expired = without_facts(case(code)) | claim(code, "Met") | valid_until("claim", "2025-09-29")
    outcome = find(expired | complete(dimension_of(code)), engine)

    assert "NotMet" == outcome.status(code)


@pytest.mark.parametrize("code", ALLOWED)
def test_completeness_does_not_refute_an_exempt_criterion(code: str, engine: Engine) -> None:
    exempt = without_facts(case(code)) | claim(code, "NotApplicable")
    outcome = find(exempt | complete(dimension_of(code)), engine)

    assert "NotApplicable" == outcome.status(code)


@pytest.mark.parametrize("code", NOT_ALLOWED)
def test_completeness_refutes_in_spite_of_an_ignored_exemption(code: str, engine: Engine) -> None:
    ignored = without_facts(case(code)) | claim(code, "NotApplicable")
    outcome = find(ignored | complete(dimension_of(code)), engine)

    assert "NotMet" == outcome.status(code)


@pytest.mark.parametrize("code", ALLOWED)
def test_completeness_refutes_beside_an_exemption_too_weak_to_count(
    code: str, engine: Engine
) -> None:
    closed = complete(dimension_of(code)) | evidence("completeness")
    weak = without_facts(case(code)) | claim(code, "NotApplicable") | closed
    outcome = find(weak, engine, minimum_grade="Documented")

    assert "NotMet" == outcome.status(code)


def test_completeness_for_another_dimension_says_nothing(code: str, engine: Engine) -> None:
    (another, *_) = sorted({"CHN", "MGT", "SVC", "TEC"} - {dimension_of(code)})
    outcome = find(without_facts(case(code)) | complete(another), engine)

    assert "Unknown" == outcome.status(code)
