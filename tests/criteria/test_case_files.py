"""Each case file is decided as its name says: met, near (unknown), counter (not met), and so on."""

import re
from pathlib import Path

import pyoxigraph as ox
import pytest

from criteria.variants import (
    CODES,
    CRITERIA,
    FEEDERS,
    MAY_BE_INAPPLICABLE,
    case,
    case_files,
    iris,
    items,
    name_of,
    renamed,
)
from engines import ENGINES, FW, ROOT, Engine, assess, assess_together, dgmf, read

QUERIES = ROOT / "queries" / "criteria"
EXPECTED = {
    "met": "Met",
    "near": "Unknown",
    "counter": "NotMet",
    "conflicting": "Conflicting",
    "between": "Met",
}
"""The status that each kind of case file has at the lowest grade."""

ALL_FILES = [path for kind in EXPECTED for path in case_files(kind)]


@pytest.mark.parametrize("path", ALL_FILES, ids=name_of)
def test_a_case_has_the_status_that_its_name_says(path: Path, engine: Engine) -> None:
    status = assess(read(path), engine).status(path.parent.name)

    assert EXPECTED[path.stem.split("-")[0]] == status


@pytest.mark.parametrize("path", ALL_FILES, ids=name_of)
def test_both_engines_derive_the_same_triples(path: Path) -> None:
    first, second = (assess(read(path), engine).triples for engine in ENGINES)

    assert first == second


def test_in_a_met_case_nothing_else_is_decided(code: str, engine: Engine) -> None:
    statuses = assess(case(code), engine).statuses

    met = {code} | FEEDERS.get(code, frozenset())
    assert {other: "Met" if other in met else "Unknown" for other in CODES} == statuses


def test_a_met_case_has_one_match_of_everything_that_it_states(code: str, engine: Engine) -> None:
    matches = assess(case(code), engine).items(code)

    assert {frozenset(iris(*items(case(code))))} == matches


def test_every_case_file_has_a_kind() -> None:
    assert sorted(CRITERIA.glob("*/*.ttl")) == sorted(ALL_FILES)


def test_every_case_file_opens_with_one_sentence() -> None:
    bad = [
        name_of(path)
        for path in ALL_FILES
        if not re.match(r"(@prefix [^\n]+\n)+\n# [A-Z][^\n]+\.\n\n", path.read_text("utf-8"))
    ]

    assert [] == bad


def test_every_criterion_has_a_met_case_and_a_near_miss(code: str) -> None:
    kinds = {path.stem.split("-")[0] for path in CRITERIA.glob(f"{code}/*.ttl")}

    assert {"met", "near"} <= kinds


def test_only_two_criteria_have_a_counter_pattern() -> None:
    with_case = {path.parent.name for path in case_files("counter")}
    with_query = {p.stem for p in QUERIES.glob("*.rq") if "hasCounterMatch" in p.read_text("utf-8")}

    assert {"CHN-3.3", "MGT-3.1"} == with_case
    assert {"CHN-3.3", "MGT-3.1"} == with_query


def test_there_is_one_query_and_one_folder_for_each_criterion_of_the_framework() -> None:
    framework = read(ROOT / "ontology" / "framework.ttl")
    criteria = [
        str(t.subject)[1:-1].removeprefix(FW) for t in framework if t.object == dgmf("Criterion")
    ]

    assert sorted(criteria) == list(CODES)
    assert sorted(criteria) == sorted(path.name for path in CRITERIA.iterdir())


def test_the_framework_says_of_nine_criteria_that_they_may_be_inapplicable() -> None:
    framework = read(ROOT / "ontology" / "framework.ttl")
    conditional = {
        str(t.subject)[1:-1].removeprefix(FW)
        for t in framework
        if t.predicate == dgmf("applicability")
        and t.object == ox.NamedNode(FW + "ConditionallyApplicable")
    }

    assert MAY_BE_INAPPLICABLE == conditional


def test_a_query_says_in_its_header_which_criterion_it_decides(code: str) -> None:
    head = (QUERIES / f"{code}.rq").read_text("utf-8").splitlines()[:3]

    assert f"#+ summary: {code} " == head[0][: len(f"#+ summary: {code} ")]
    assert f"#+ summary-th: {code} " == head[1][: len(f"#+ summary-th: {code} ")]
    assert f"#+ criterion: {code}" == head[2]


def test_a_query_declares_just_the_prefixes_it_uses_in_order(code: str) -> None:
    text = (QUERIES / f"{code}.rq").read_text("utf-8")
    declared = re.findall(r"^PREFIX (\w+):", text, flags=re.MULTILINE)
    body = re.sub(r"^(#|PREFIX).*\n", "", text, flags=re.MULTILINE)

    assert sorted(set(re.findall(r"(?<![\w?])([a-z]\w*):", body))) == declared


def test_validity_and_grade_are_left_to_later_queries_but_for_the_two_that_add_or_choose() -> None:
    looking = {
        path.stem
        for path in QUERIES.glob("*.rq")
        if re.search(r"dgmf:(hasValid|counts|finds\w+)", path.read_text("utf-8"))
    }

    assert {"CHN-3.3", "MGT-3.1"} == looking


def test_queries_keep_clear_of_what_engines_disagree_about() -> None:
    found = {
        (path.stem, word)
        for path in QUERIES.glob("*.rq")
        for word in ("GRAPH", "EXISTS", "SERVICE", "NOW(", "RAND(", "UUID(", "BNODE(", " / ")
        if word in path.read_text("utf-8")
    }

    assert set() == found


def test_several_runs_in_one_dataset_do_not_mix(engine: Engine) -> None:
    paths = ALL_FILES[::2] if engine == "oxigraph" else [CRITERIA / c / "met.ttl" for c in CODES]
    parts = [renamed(read(path), name_of(path)) for path in paths]

    alone = [assess(part).statuses for part in parts]
    together = [outcome.statuses for outcome in assess_together(parts, engine)]
    assert alone == together


def test_a_match_has_the_same_iri_whatever_else_is_described() -> None:
    alone = assess(case("CHN-1.1")).of_finding("CHN-1.1", "hasMatch")
    beside = assess(case("CHN-1.1") | case("TEC-3.2")).of_finding("CHN-1.1", "hasMatch")

    assert alone == beside


def test_a_service_matched_without_assurance_is_left_out(engine: Engine) -> None:
    outcome = assess(case("SVC-2.3", "met-3"), engine)

    assert iris("second-service") == outcome.of_finding("SVC-2.3", "leavesOut")
    assert {frozenset(iris("service", "other-service", "channel"))} == outcome.items("SVC-2.3")


@pytest.mark.parametrize("name", ["met", "met-2"])
def test_an_assured_service_is_not_left_out(name: str, engine: Engine) -> None:
    assert set() == assess(case("SVC-2.3", name), engine).of_finding("SVC-2.3", "leavesOut")


@pytest.mark.parametrize(
    "name", ["near-proofing-rank-1", "near-authentication-rank-1", "near-no-authentication"]
)
def test_a_service_of_too_low_a_rank_is_left_out(name: str, engine: Engine) -> None:
    left_out = assess(case("SVC-2.3", name), engine).of_finding("SVC-2.3", "leavesOut")

    assert iris("service") == left_out


def test_between_threshold_and_grade_the_budget_is_unknown(engine: Engine) -> None:
    outcome = assess(case("MGT-3.1", "between"), engine, minimum_grade="Documented")

    assert "Unknown" == outcome.status("MGT-3.1")
    assert iris("second-allocation") <= outcome.of_run("findsBelowGrade")
    assert {frozenset(iris("budget", "allocation", "second-allocation"))} == outcome.items(
        "MGT-3.1"
    )
    assert set() == outcome.items("MGT-3.1", "hasCounterMatch")


def test_a_weak_surplus_does_not_stop_the_allocations_that_suffice(engine: Engine) -> None:
    outcome = assess(case("MGT-3.1", "between") | _enlarged(), engine, minimum_grade="Documented")

    assert "Met" == outcome.status("MGT-3.1")
    expected = {
        frozenset(iris("budget", "allocation", "second-allocation", "third-allocation")),
        frozenset(iris("budget", "allocation", "third-allocation")),
    }
    assert expected == outcome.items("MGT-3.1")


def _enlarged() -> frozenset[ox.Triple]:
    triples = case("MGT-3.1", "between")
    copied = {ox.Triple(t.subject, t.predicate, t.object) for t in triples}
    third = {
        ox.Triple(ox.NamedNode("https://example.org/third-allocation"), t.predicate, t.object)
        for t in copied
        if t.subject == ox.NamedNode("https://example.org/allocation")
    }
    states = {
        ox.Triple(t.subject, t.predicate, ox.NamedNode("https://example.org/third-allocation"))
        for t in copied
        if t.predicate == dgmf("states")
    }
    return frozenset(third | states)


def test_a_denied_budget_is_refuted_at_the_grade_of_the_budget_alone(engine: Engine) -> None:
    weak = assess(case("MGT-3.1", "counter"), engine, minimum_grade="Documented")

    assert "Unknown" == weak.status("MGT-3.1")
    assert iris("budget", "allocation") <= weak.of_run("findsBelowGrade")


@pytest.mark.parametrize("name", ["counter", "counter-no-allocation", "counter-mission"])
def test_a_counter_match_refutes(name: str, engine: Engine) -> None:
    outcome = assess(case("MGT-3.1", name), engine)

    assert outcome.of_finding("MGT-3.1", "hasCounterMatch") == outcome.of_finding(
        "MGT-3.1", "isRefutedBy"
    )


def test_a_counter_match_names_the_budget_and_the_allocations_that_count(engine: Engine) -> None:
    outcome = assess(case("MGT-3.1", "counter-mostly-mission"), engine)

    expected = {frozenset(iris("budget", "allocation"))}
    assert expected == outcome.items("MGT-3.1", "hasCounterMatch")


def test_a_match_leaves_out_allocations_by_the_agencys_mission(engine: Engine) -> None:
    outcome = assess(case("MGT-3.1", "met-2"), engine)

    expected = {frozenset(iris("budget", "allocation", "second-allocation"))}
    assert expected == outcome.items("MGT-3.1")


def test_each_budget_of_the_period_is_decided_on_its_own_allocations(engine: Engine) -> None:
    outcome = assess(case("MGT-3.1", "conflicting"), engine)

    assert {frozenset(iris("second-budget", "second-allocation"))} == outcome.items("MGT-3.1")
    against = outcome.items("MGT-3.1", "hasCounterMatch")
    assert {frozenset(iris("budget", "allocation"))} == against


def test_the_saturated_share_shows_alone_and_the_higher_one_with_its_pair(engine: Engine) -> None:
    outcome = assess(case("CHN-3.3", "met-higher-and-saturated"), engine)

    expected = {frozenset(iris("current")), frozenset(iris("current", "earlier"))}
    assert expected == outcome.items("CHN-3.3")


def test_a_lower_but_saturated_share_has_no_counter_match(engine: Engine) -> None:
    outcome = assess(case("CHN-3.3", "met-saturated-lower"), engine)

    assert {frozenset(iris("current"))} == outcome.items("CHN-3.3")
    assert set() == outcome.items("CHN-3.3", "hasCounterMatch")


def test_a_share_is_compared_with_the_latest_period_only(engine: Engine) -> None:
    outcome = assess(case("CHN-3.3", "met-latest"), engine)

    assert {frozenset(iris("current", "earlier"))} == outcome.items("CHN-3.3")
    assert set() == outcome.items("CHN-3.3", "hasCounterMatch")
