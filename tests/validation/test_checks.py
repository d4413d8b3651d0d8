"""Each check beyond shapes finds its fault, nothing else, and the same in two SPARQL engines."""

from __future__ import annotations

import re
import runpy
from collections import Counter
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pyoxigraph as ox
import pytest
import rdflib

from dgmf_kg.store import EmbeddedStore, parse, read_description
from dgmf_kg.validation import (
    PROFILES,
    Comparison,
    FileResults,
    Options,
    check,
    compare,
    validate,
    validate_files,
)
from dgmf_kg.validation.checks import check_each, of_one, of_several, predicates_read_by
from dgmf_kg.validation.vocabulary import vocabulary
from validation.mutations import mutations

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dgmf_kg.queries import Query

ROOT = Path(__file__).parents[2]
GENERATE = runpy.run_path(str(ROOT / "benchmarks" / "generate.py"))
CASES = ROOT / "tests" / "cases" / "checks"
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
BASE = ROOT / "tests" / "cases" / "shapes" / "base.ttl"
FRAMEWORK = ROOT / "ontology" / "framework.ttl"
CHECKS = {query.name: query for query in (*of_one(), *of_several())}
THAI = re.compile("[\u0e00-\u0e7f]")
TO_DO = {
    "en": re.compile(r"(Add|Correct|Give|Leave|Replace|Write) .+[.]$"),
    "th": re.compile(r"ให้\S.*[^.]$"),
}
# The files of each case, under the name of the check and the first part of the files' names.
FILES: dict[tuple[str, str], list[Path]] = {}
for file in sorted(CASES.glob("*/*.ttl")):
    FILES.setdefault((file.parent.name, file.name.partition(".")[0]), []).append(file)
# What a failing case yields: the files and the nodes.
FAULTS = {
    ("description-allocations-above-total", "fail"): ["fail.ttl budget"],
    ("description-cell-inapplicable", "fail"): ["fail.ttl claim-1"],
    ("description-cell-inapplicable", "fail-limitation"): ["fail-limitation.ttl claim"],
    ("description-citizen-number", "fail"): ["fail.ttl counter"],
    ("description-citizen-number", "fail-dashes"): ["fail-dashes.ttl counter"],
    ("description-citizen-number", "fail-integer"): ["fail-integer.ttl counter"],
    ("description-citizen-number", "fail-second"): ["fail-second.ttl counter"],
    ("description-citizen-number", "fail-thai"): ["fail-thai.ttl counter"],
    ("description-completed-elsewhere", "fail"): ["fail.ttl service"],
    ("description-declared-in-part", "fail"): ["fail.ttl declaration-technology"],
    ("description-evidence-after-claim", "fail"): ["fail.ttl claim"],
    ("description-evidence-after-claim", "fail-changed"): ["fail-changed.ttl claim"],
    ("description-evidence-after-claim", "fail-published"): ["fail-published.ttl claim"],
    ("description-evidence-for-many-criteria", "fail"): ["fail.ttl report"],
    ("description-limitation-lifted", "fail"): ["fail.ttl limitation"],
    ("description-organization-cycle", "fail"): [
        *("fail.ttl ministry", "fail.ttl records", "fail.ttl water"),
    ],
    ("description-organization-cycle", "fail-itself"): ["fail-itself.ttl water"],
    ("description-person-for-post", "fail"): ["fail.ttl owner"],
    ("description-person-for-post", "fail-claimant"): [
        *("fail-claimant.ttl owner", "fail-claimant.ttl owner"),
    ],
    ("description-person-for-post", "fail-contact"): ["fail-contact.ttl contact"],
    ("description-person-for-post", "fail-thai"): ["fail-thai.ttl owner"],
    ("description-person-for-post", "fail-type"): ["fail-type.ttl owner"],
    ("description-shared-identifier", "fail"): ["fail.ttl records", "fail.ttl water"],
    ("description-stated-twice", "fail"): ["fail.ttl declaration-2"],
    ("description-stated-twice", "fail-completeness"): ["fail-completeness.ttl complete-2"],
    ("description-stated-twice", "fail-overall"): ["fail-overall.ttl declaration-2"],
    ("description-stated-twice", "fail-scope"): ["fail-scope.ttl exclusion-2"],
    ("description-top-by-claims-only", "fail"): ["fail.ttl description"],
    ("description-top-by-claims-only", "fail-scope"): ["fail-scope.ttl description"],
    ("description-top-by-claims-only", "fail-self-claimed"): ["fail-self-claimed.ttl description"],
    ("descriptions-agreement-unknown", "fail"): ["fail.1.ttl agreement"],
    ("descriptions-organization-cycle", "fail"): ["fail.1.ttl water", "fail.2.ttl records"],
    ("descriptions-same-agency", "fail"): ["fail.1.ttl one", "fail.2.ttl two"],
    ("descriptions-same-iri", "fail"): ["fail.1.ttl one", "fail.2.ttl one"],
    ("descriptions-shared-identifier", "fail"): ["fail.1.ttl water", "fail.2.ttl records"],
    ("descriptions-shared-identifier", "fail-named"): [
        *("fail-named.1.ttl water", "fail-named.2.ttl ministry"),
    ],
}
PASSES = [case for case in FILES if case[1].startswith("pass")]


class Fault(NamedTuple):
    """What a check found, in short."""

    rule: str
    where: str


def _faults(found: Iterable[FileResults]) -> list[Fault]:
    return sorted(
        Fault(result.rule, f"{one.path.name} {result.focus.rpartition('/')[2]}")
        for one in found
        for result in one.results
    )


def test_every_check_has_a_case_that_fails_and_one_that_passes() -> None:
    assert set(CHECKS) == {check for check, _ in FAULTS}
    assert set(CHECKS) == {check for check, case in PASSES if case == "pass"}
    assert set(FILES) == {*FAULTS, *PASSES}


@pytest.mark.parametrize("case", FAULTS, ids=" ".join)
def test_a_failing_case_yields_exactly_its_rule_and_no_other(case: tuple[str, str]) -> None:
    rule = CHECKS[case[0]].header["rule"]
    expected = [Fault(rule, where) for where in sorted(FAULTS[case])]
    found = validate_files(FILES[case], Options())
    assert expected == [fault for fault in _faults(found) if fault.rule[:2] in {"XC", "TE"}]
    assert [] == [
        result
        for one in found
        for result in one.results
        if result.rule[:2] != "XC" and result.severity != "info"
    ]


@pytest.mark.parametrize("case", PASSES, ids=" ".join)
def test_a_passing_case_does_not_yield_its_rule(case: tuple[str, str]) -> None:
    found = validate_files(FILES[case], Options())
    assert [None] * len(found) == [one.problem for one in found]
    rule = CHECKS[case[0]].header["rule"]
    assert [] == [fault for fault in _faults(found) if fault.rule == rule]
    conforming = [one for one in found if "pass-alone" not in one.path.name]
    assert [] == [r for one in conforming for r in one.results if r.severity != "info"]


@pytest.mark.parametrize("path", [*EXAMPLES, BASE], ids=lambda path: path.stem)
def test_an_example_is_without_a_fault(path: Path) -> None:
    assert () == check(read_description(path), "publishable")


def test_the_examples_together_contradict_each_other_nowhere() -> None:
    assert {} == compare(map(read_description, EXAMPLES), "publishable")


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_says_in_both_languages_what_is_wrong_and_what_to_write(name: str) -> None:
    header = CHECKS[name].header
    needs = ("needs",) if name.startswith("description-") else ()
    keys = ("summary", "rule", "severity", "profile", *needs, "message", "remedy")
    translated = {"summary", "message", "remedy"}
    assert [
        key for word in keys for key in ((word, f"{word}-th") if word in translated else (word,))
    ] == list(header)
    assert header["severity"] in {"violation", "warning", "info"}
    assert header["profile"] in PROFILES
    assert TO_DO["en"].search(header["remedy"])
    assert TO_DO["th"].search(header["remedy-th"])
    assert [True, False] * 3 == [
        bool(THAI.search(header[f"{word}{key}"]))
        for word in ("summary", "message", "remedy")
        for key in ("-th", "")
    ]


def test_the_rules_count_up_without_a_gap() -> None:
    rules = [query.header["rule"] for query in (*of_one(), *of_several())]
    assert [f"XC-{number:02}" for number in range(1, len(rules) + 1)] == sorted(rules)


def test_a_result_names_the_line_of_what_is_wrong_and_does_not_repeat_a_citizen_number() -> None:
    path = CASES / "description-citizen-number" / "fail.ttl"
    (result,) = check(read_description(path))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert result.place.line is not None
    assert re.search("[0-9]{13}", lines[result.place.line - 1])
    assert None is result.value
    assert None is re.search("[0-9]{13}", " ".join(result.messages.values()))


def test_an_amount_is_shown_alike_however_it_was_written() -> None:
    path = CASES / "description-allocations-above-total" / "fail.ttl"
    (result,) = check(read_description(path))
    assert "1000000.51, more than its stated total of 1000000.5." in result.messages["en"]


def test_a_check_of_a_more_demanding_profile_is_not_asked() -> None:
    path = CASES / "description-completed-elsewhere" / "fail.ttl"
    description = read_description(path)
    assert () == check(description, "core")
    assert ["XC-09"] == [result.rule for result in check(description)]


def test_the_same_file_given_twice_is_one_description(tmp_path: Path) -> None:
    path = CASES / "descriptions-same-iri" / "fail.1.ttl"
    (tmp_path / "link.ttl").symlink_to(path)
    assert {} == compare(map(read_description, (path, path, tmp_path / "link.ttl")))


def test_a_file_that_cannot_be_read_does_not_keep_the_others_from_being_compared(
    tmp_path: Path,
) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text("<a> <b>", encoding="utf-8")
    case = FILES["descriptions-same-iri", "fail"]
    found = validate_files([case[0], broken, case[1]], Options())
    assert [case[0], broken, case[1]] == [one.path for one in found]
    assert ["file-syntax"] == [one.problem.message_id for one in found if one.problem]
    assert ["XC-13", "XC-13"] == [fault.rule for fault in _faults(found)]


def test_what_validates_a_description_does_not_depend_on_the_checks() -> None:
    path = CASES / "description-allocations-above-total" / "fail.ttl"
    assert () == validate(read_description(path))


Row = frozenset[tuple[str, str]]


def _canonical(value: str) -> str:
    """A number in one spelling; anything else as it is."""
    try:
        return str(Decimal(value).normalize()) if "." in value else value
    except InvalidOperation:
        return value


@cache
def _framework() -> rdflib.Graph:
    return rdflib.Graph().parse(FRAMEWORK)


def _reference_rows(graph: rdflib.Graph, query: Query) -> Counter[Row]:
    result = graph.query(query.text)
    return Counter(
        frozenset((str(name), _canonical(str(value))) for name, value in binding.items())
        for binding in result.bindings
    )


def _rows(found: list[dict[str, str]]) -> Counter[Row]:
    return Counter(frozenset((k, _canonical(v)) for k, v in row.items()) for row in found)


@pytest.mark.parametrize("query", of_one(), ids=lambda query: query.name)
def test_a_check_of_one_description_has_the_same_rows_in_rdflib(query: Query) -> None:
    cases = [path for (name, _), paths in FILES.items() if name == query.name for path in paths]
    graphs = [(f"urn:description:{number}", path) for number, path in enumerate((*cases, BASE))]
    store, dataset = EmbeddedStore(), rdflib.Dataset()
    store.load_file(FRAMEWORK, "urn:framework")
    dataset.default_graph += _framework()
    alone: Counter[Row] = Counter()
    for graph, path in graphs:
        store.add(parse(path), graph)
        dataset.graph(rdflib.URIRef(graph)).parse(path)
        one = EmbeddedStore()
        one.add_ntriples(vocabulary().structure, "urn:framework")
        one.add(parse(path), graph)
        alone += _rows(one.select_each(query.text, "urn:framework"))
    together = _rows(store.select_each(query.text, "urn:framework"))
    assert _reference_rows(dataset, query) == together
    assert alone == together
    assert together.total() > 0


def _mutated(folder: Path) -> list[Path]:
    """Descriptions with one slip each, which share nearly all of their IRIs."""
    paths = []
    slips = [one for one in mutations(EXAMPLES[0]) if "AgencyDescription" not in str(one.before)]
    for number, mutation in enumerate(slips[::40]):
        path = folder / f"mutation-{number:02}.nt"
        path.write_bytes(
            ox.serialize((quad.triple for quad in mutation.quads), format=ox.RdfFormat.N_TRIPLES)
            or b""
        )
        paths.append(path)
    return paths


def test_descriptions_checked_together_have_the_results_that_each_has_alone(
    tmp_path: Path,
) -> None:
    cases = sorted(CASES.glob("*/*.ttl"))
    paths = [*cases, *EXAMPLES, *_mutated(tmp_path), *GENERATE["write_each"](tmp_path, 40)]
    descriptions = [read_description(path) for path in paths]
    expected = [check(description, "publishable") for description in descriptions]
    assert expected == check_each(descriptions, "publishable")
    assert expected[::-1] == check_each(descriptions[::-1], "publishable")
    assert {query.header["rule"] for query in of_one()} == {r.rule for one in expected for r in one}


@pytest.mark.parametrize("query", of_one(), ids=lambda query: query.name)
def test_what_is_kept_of_a_description_is_all_that_a_check_reads(query: Query) -> None:
    cases = [path for (name, _), paths in FILES.items() if name == query.name for path in paths]
    whole, part = EmbeddedStore(), EmbeddedStore()
    for number, path in enumerate(cases):
        whole.add(parse(path), f"urn:description:{number}")
        part.add(parse(path), f"urn:description:{number}", predicates_read_by(query.text))
    rows = []
    for store in (whole, part):
        store.add_ntriples(vocabulary().structure, "urn:framework")
        rows.append(store.select_each(query.text, "urn:framework"))
    assert rows[0] == rows[1]
    assert rows[0] != []


@pytest.mark.parametrize("query", of_several(), ids=lambda query: query.name)
def test_a_check_of_several_descriptions_has_the_same_rows_in_rdflib(query: Query) -> None:
    rows = 0
    for (name, _), paths in FILES.items():
        if name != query.name:
            continue
        store, dataset = EmbeddedStore(), rdflib.Dataset(default_union=True)
        for number, path in enumerate(paths):
            graph = f"urn:description:{number}"
            store.add(parse(path), graph)
            dataset.graph(rdflib.URIRef(graph)).parse(path)
        fast = _rows(store.select_across(query.text))
        assert _reference_rows(dataset, query) == fast
        rows += fast.total()
    assert rows > 0


@pytest.mark.parametrize(
    "case", [case for case in FILES if case[0] in {q.name for q in of_several()}]
)
def test_what_a_comparison_keeps_of_a_description_is_all_that_its_checks_read(
    case: tuple[str, str],
) -> None:
    whole, part = EmbeddedStore(), Comparison()
    for number, path in enumerate(FILES[case], 1):
        whole.add(parse(path), f"urn:dgmf:description:{number}")
        part.add(read_description(path))
    expected = Counter(
        (query.header["rule"], row["focus"])
        for query in of_several()
        for row in whole.select_across(query.text)
    )
    assert expected == Counter(
        (result.rule, result.focus) for found in part.results().values() for result in found
    )
