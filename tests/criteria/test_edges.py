"""Dates, evidence, scope and parameters at their edges, as section 3 of the contract has them."""

import pytest

from criteria.variants import (
    CODES,
    case,
    claim,
    complete,
    evidence,
    iris,
    items,
    moved,
    out_of_scope,
    valid_from,
    valid_until,
    without,
    without_facts,
)
from engines import FW, Engine, Triples, assess, find, turtle


def proven(*, more: str) -> Triples:
    """An agency's web portal, with one document for both items; `more` is about the document."""
    return case("CHN-1.1") | evidence("service", "channel", more=more)


def dated_document(predicate: str, date: str) -> str:
    return f'ex:proof {predicate} "{date}"^^xsd:date .'


def test_the_as_of_date_is_by_default_the_end_of_the_period(engine: Engine) -> None:
    outcome = find(case("CHN-1.1"), engine)

    assert {"2025-09-30"} == outcome.of_run("asOf")
    assert {FW + "SelfClaimed"} == outcome.of_run("minimumGrade")


def test_a_given_as_of_date_and_grade_hold(engine: Engine) -> None:
    outcome = find(case("CHN-1.1"), engine, as_of="2025-03-31", minimum_grade="Documented")

    assert {"2025-03-31"} == outcome.of_run("asOf")
    assert {FW + "Documented"} == outcome.of_run("minimumGrade")


def test_an_as_of_date_before_the_period_gives_no_result(engine: Engine) -> None:
    outcome = assess(case("CHN-1.1"), engine, as_of="2024-09-30")

    assert set() == outcome.codes
    assert set() == outcome.of_run("asOf") | outcome.of_run("hasAttainment")


def test_the_first_day_of_the_period_may_be_the_as_of_date(engine: Engine) -> None:
    assert "Met" == find(case("CHN-1.1"), engine, as_of="2024-10-01").status("CHN-1.1")


@pytest.mark.parametrize("bound", ["startDate", "endDate"])
def test_a_period_without_both_dates_gives_no_result(bound: str, engine: Engine) -> None:
    bounds = turtle(f'ex:fiscal-year-2025 dcat:{bound} "{_DATES[bound]}"^^xsd:date .')
    outcome = assess(case("CHN-1.1") - bounds, engine)

    assert set() == outcome.codes
    assert set() == outcome.of_run("hasAttainment")


_DATES = {"startDate": "2024-10-01", "endDate": "2025-09-30"}


def test_a_standing_fact_may_begin_after_the_period_if_the_as_of_date_is_later(
    engine: Engine,
) -> None:
    late = case("CHN-1.1") | valid_from("channel", "2025-11-01")

    assert "Unknown" == find(late, engine).status("CHN-1.1")
    assert "Met" == find(late, engine, as_of="2025-11-01").status("CHN-1.1")


def test_a_fact_that_ends_within_the_period_is_expired_at_its_end(engine: Engine) -> None:
    ended = case("CHN-1.1") | valid_until("service", "2025-06-30")

    assert "Unknown" == find(ended, engine).status("CHN-1.1")
    assert "Met" == find(ended, engine, as_of="2025-06-30").status("CHN-1.1")


def test_a_fact_about_an_earlier_period_counts_while_its_result_is_in_use(engine: Engine) -> None:
    earlier = moved(case("MGT-4.1"), "decision", "2022-10-01", "2023-09-30")
    in_use = earlier | turtle("ex:decision dgmf:useStatus fw:StillInUse .")
    disused = earlier | turtle("ex:decision dgmf:useStatus fw:NoLongerInUse .")

    assert "Unknown" == find(earlier, engine).status("MGT-4.1")
    assert "Unknown" == find(disused, engine).status("MGT-4.1")
    assert "Met" == find(in_use, engine).status("MGT-4.1")


@pytest.mark.parametrize("date", ["2024-10-01", "2025-09-30"])
def test_an_event_on_the_first_or_last_day_lies_in_the_period(date: str, engine: Engine) -> None:
    on_that_day = without(case("MGT-4.1"), "decision", "aboutDate") | turtle(
        f'ex:decision dgmf:aboutDate "{date}"^^xsd:date .'
    )

    assert "Met" == find(on_that_day, engine).status("MGT-4.1")


@pytest.mark.parametrize(
    ("date", "reason"), [("2024-09-30", "findsOutsidePeriod"), ("2025-10-01", "findsNotYetValid")]
)
def test_an_event_a_day_before_or_after_the_period_is_set_aside(
    date: str, reason: str, engine: Engine
) -> None:
    outside = without(case("MGT-4.1"), "decision", "aboutDate") | turtle(
        f'ex:decision dgmf:aboutDate "{date}"^^xsd:date .'
    )
    outcome = find(outside, engine)

    assert "Unknown" == outcome.status("MGT-4.1")
    assert iris("decision") == outcome.of_run(reason)


def test_a_fact_about_the_period_that_begins_after_an_early_as_of_date_is_set_aside(
    engine: Engine,
) -> None:
    outcome = find(case("MGT-4.1"), engine, as_of="2025-03-11")

    assert "Unknown" == outcome.status("MGT-4.1")
    assert iris("decision") == outcome.of_run("findsNotYetValid")
    assert "Met" == find(case("MGT-4.1"), engine, as_of="2025-03-12").status("MGT-4.1")


def test_evidence_without_dates_is_valid(engine: Engine) -> None:
    outcome = find(proven(more=""), engine, minimum_grade="Documented")

    assert "Met" == outcome.status("CHN-1.1")


def test_evidence_issued_after_the_period_counts(engine: Engine) -> None:
    issued = proven(more=dated_document("dcterms:issued", "2025-12-15"))

    assert "Met" == find(issued, engine, minimum_grade="Documented").status("CHN-1.1")


def test_expired_evidence_does_not_raise_the_grade(engine: Engine) -> None:
    expired = proven(more=dated_document("dgmf:validUntil", "2025-09-29"))
    outcome = find(expired, engine, minimum_grade="Documented")

    assert "Unknown" == outcome.status("CHN-1.1")
    assert iris("proof") == outcome.of_run("findsExpired")
    assert iris("service", "channel") == outcome.of_run("findsBelowGrade")


def test_evidence_not_yet_valid_does_not_raise_the_grade(engine: Engine) -> None:
    early = proven(more=dated_document("dgmf:validFrom", "2025-10-01"))
    outcome = find(early, engine, minimum_grade="Documented")

    assert "Unknown" == outcome.status("CHN-1.1")
    assert iris("proof") == outcome.of_run("findsNotYetValid")


@pytest.mark.parametrize("predicate", ["dgmf:validFrom", "dgmf:validUntil"])
def test_evidence_is_valid_on_its_first_and_last_day(predicate: str, engine: Engine) -> None:
    to_the_day = proven(more=dated_document(predicate, "2025-09-30"))

    assert "Met" == find(to_the_day, engine, minimum_grade="Documented").status("CHN-1.1")


def test_expired_evidence_leaves_a_fact_valid_at_the_lowest_grade(engine: Engine) -> None:
    expired = proven(more=dated_document("dgmf:validUntil", "2025-09-29"))

    assert "Met" == find(expired, engine).status("CHN-1.1")


def test_the_grade_is_that_of_the_valid_evidence_beside_stronger_expired_evidence(
    engine: Engine,
) -> None:
    strong = evidence(
        "service",
        "channel",
        grade="IndependentlyVerified",
        name="audit",
        more='ex:audit dgmf:validUntil "2025-09-29"^^xsd:date .',
    )
    both = proven(more="") | strong

    assert "Met" == find(both, engine, minimum_grade="Documented").status("CHN-1.1")
    assert "Unknown" == find(both, engine, minimum_grade="IndependentlyVerified").status("CHN-1.1")


def test_the_highest_valid_grade_holds(engine: Engine) -> None:
    strong = evidence("service", "channel", grade="IndependentlyVerified", name="audit")
    both = proven(more="") | strong

    assert "Met" == find(both, engine, minimum_grade="IndependentlyVerified").status("CHN-1.1")


def test_evidence_of_the_lowest_grade_is_no_better_than_none(engine: Engine) -> None:
    weak = case("CHN-1.1") | evidence("service", "channel", grade="SelfClaimed")

    assert "Unknown" == find(weak, engine, minimum_grade="Documented").status("CHN-1.1")


def test_evidence_for_a_claim_lifts_it_to_the_grade(engine: Engine) -> None:
    claimed = without_facts(case("CHN-1.1")) | claim("CHN-1.1", "Met") | evidence("claim")

    assert "Met" == find(claimed, engine, minimum_grade="Documented").status("CHN-1.1")


def test_a_denial_too_weak_to_count_drops_out_at_a_higher_grade(engine: Engine) -> None:
    denied = proven(more="") | claim("CHN-1.1", "NotMet")

    assert "Conflicting" == find(denied, engine).status("CHN-1.1")
    assert "Met" == find(denied, engine, minimum_grade="Documented").status("CHN-1.1")


def test_a_dimension_out_of_scope_is_excluded_and_its_findings_stay(engine: Engine) -> None:
    outcome = assess(case("CHN-1.1") | out_of_scope("CHN"), engine)

    assert {FW + "CHN"} == outcome.of_run("excludes")
    assert "Met" == outcome.status("CHN-1.1")
    assert set(CODES) == outcome.codes


def test_an_exclusion_too_weak_to_count_excludes_nothing(engine: Engine) -> None:
    weak = case("CHN-1.1") | out_of_scope("CHN")
    strong = weak | evidence("exclusion")

    assert set() == assess(weak, engine, minimum_grade="Documented").of_run("excludes")
    assert {FW + "CHN"} == assess(strong, engine, minimum_grade="Documented").of_run("excludes")


def test_an_exclusion_without_justification_excludes_nothing(engine: Engine) -> None:
    unexplained = without(case("CHN-1.1") | out_of_scope("CHN"), "exclusion", "justification")

    assert set() == assess(unexplained, engine).of_run("excludes")


def test_expired_completeness_refutes_nothing(engine: Engine) -> None:
    lapsed = complete("CHN") | valid_until("completeness", "2025-09-29")
    statuses = find(without_facts(case("CHN-1.1")) | lapsed, engine).statuses

    assert dict.fromkeys(CODES, "Unknown") == statuses


def test_completeness_beside_a_counter_match_is_not_met(engine: Engine) -> None:
    outcome = find(case("MGT-3.1", "counter") | complete("MGT"), engine)

    assert "NotMet" == outcome.status("MGT-3.1")


@pytest.mark.parametrize(("code", "name"), [("MGT-3.1", "counter"), ("CHN-3.3", "counter")])
def test_a_counter_match_and_a_claim_met_conflict(code: str, name: str, engine: Engine) -> None:
    outcome = find(case(code, name) | claim(code, "Met"), engine)

    assert "Conflicting" == outcome.status(code)


@pytest.mark.parametrize(("code", "name"), [("MGT-3.1", "counter"), ("CHN-3.3", "counter")])
def test_a_counter_match_below_the_grade_refutes_nothing(
    code: str, name: str, engine: Engine
) -> None:
    weak = case(code, name)
    strong = weak | evidence(*items(weak))

    assert "Unknown" == find(weak, engine, minimum_grade="Documented").status(code)
    assert "NotMet" == find(strong, engine, minimum_grade="Documented").status(code)


@pytest.mark.parametrize(("code", "name"), [("MGT-3.1", "counter"), ("CHN-3.3", "counter")])
def test_an_expired_counter_match_refutes_nothing(code: str, name: str, engine: Engine) -> None:
    (first, *_) = sorted({"budget", "current"} & set(items(case(code, name))))
    expired = case(code, name) | valid_until(first, "2025-09-29")

    assert "Unknown" == find(expired, engine).status(code)


@pytest.mark.parametrize(
    ("code", "last_day", "day_after"),
    [("TEC-2.1", "2028-12-31", "2029-01-01"), ("TEC-3.1", "2026-06-30", "2026-07-01")],
)
def test_support_and_review_are_held_against_the_as_of_date(
    code: str, last_day: str, day_after: str, engine: Engine
) -> None:
    assert "Met" == find(case(code), engine, as_of=last_day).status(code)
    assert "Unknown" == find(case(code), engine, as_of=day_after).status(code)


def test_an_expired_observation_is_passed_over_for_the_one_before(engine: Engine) -> None:
    expired = case("CHN-3.3", "met-latest") | valid_until("earlier", "2025-09-29")
    outcome = find(expired, engine)

    assert "NotMet" == outcome.status("CHN-3.3")
    against = outcome.items("CHN-3.3", "hasCounterMatch")
    assert {frozenset(iris("current", "much-earlier"))} == against


def test_what_is_not_stated_is_not_assessed(code: str, engine: Engine) -> None:
    unstated = without(case(code), "description", "states")

    assert dict.fromkeys(CODES, "Unknown") == find(unstated, engine).statuses


@pytest.mark.parametrize(
    ("chain", "status"),
    [
        (
            "ex:harbours org:subOrganizationOf ex:land . ex:orchards org:subOrganizationOf ex:land .",
            "Met",
        ),
        ("ex:harbours org:subOrganizationOf ex:orchards .", "Unknown"),
        ("ex:orchards org:subOrganizationOf ex:harbours .", "Unknown"),
        (
            "ex:orchards org:subOrganizationOf ex:a . ex:a org:subOrganizationOf ex:harbours .",
            "Unknown",
        ),
        (
            "ex:orchards org:subOrganizationOf ex:a . ex:a org:subOrganizationOf ex:orchards .",
            "Met",
        ),
        ("ex:orchards dgmf:isOverseenBy ex:harbours .", "Met"),
    ],
    ids=["sisters", "below", "above", "far above", "a circle elsewhere", "overseer"],
)
def test_another_agency_is_neither_above_nor_below(chain: str, status: str, engine: Engine) -> None:
    assert status == find(case("CHN-2.1") | turtle(chain), engine).status("CHN-2.1")


def test_the_declared_agency_alone_is_no_other(engine: Engine) -> None:
    assert iris("harbours") == find(case("CHN-2.1"), engine).of_run("regardsAsOther")
