"""The forms of a validation report: each one says the same, and is what its readers expect."""

from __future__ import annotations

import errno
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import junitparser
import pyoxigraph
import pyshacl
import pytest
import rdflib
from rdflib.compare import isomorphic
from rdflib.namespace import DCTERMS, RDF, SH, XSD

from dgmf_kg import files, resources
from dgmf_kg.errors import BadInputError, Place
from dgmf_kg.queries import group
from dgmf_kg.report.formats import REPORTS
from dgmf_kg.report.options import Options, exit_code
from dgmf_kg.report.rules import remedy
from dgmf_kg.report.validation import FileReport, visible
from dgmf_kg.validation import Severity
from report.reports import (
    BROKEN_LINE,
    BROKEN_RULES,
    ROOT,
    WICKED,
    bad,
    broken,
    check,
    good,
    made,
    misspelt,
    several,
)

if TYPE_CHECKING:
    from rdflib.term import Node

EARL = rdflib.Namespace("http://www.w3.org/ns/earl#")
PTR = rdflib.Namespace("http://www.w3.org/2009/pointers#")
SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
CASES = sorted((ROOT / "tests" / "cases" / "shapes").glob("*.ru"))
THAI = re.compile("[\u0e00-\u0e7f]")
# What a GitHub runner does with a line: a command, its properties, its message.
COMMAND = re.compile(r"::(?P<name>\w+) (?P<properties>[^:]*)::(?P<message>.*)")


def render(form: str, reports: list[FileReport], language: str = "en") -> str:
    return REPORTS[form](reports, Options(language)).decode()


def sarif_run(reports: list[FileReport], language: str = "en") -> dict[str, Any]:
    log = json.loads(render("sarif", reports, language))
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    return dict(run)


def graph_of(reports: list[FileReport]) -> rdflib.Graph:
    """Return the Turtle as a graph, read by two parsers that agree."""
    text = render("turtle", reports)
    graph = rdflib.Graph().parse(data=text, format="turtle")
    quads = list(pyoxigraph.parse(text.encode(), format=pyoxigraph.RdfFormat.TURTLE))
    assert len(quads) == len(graph)
    return graph


def suites_of(reports: list[FileReport], options: Options | None = None) -> junitparser.JUnitXml:
    text = REPORTS["junit"](reports, options or Options())
    suites = junitparser.JUnitXml.fromstring(text)
    assert isinstance(suites, junitparser.JUnitXml)
    return suites


def commands(reports: list[FileReport], language: str = "en") -> list[dict[str, str]]:
    """Return what the runner reads: the properties and the message of each command, unescaped."""
    read = []
    for line in render("github", reports, language).splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = (pair.partition("=") for pair in match["properties"].split(","))
        properties = {key: unescaped(value) for key, _, value in pairs}
        read.append({"name": match["name"], "message": unescaped(match["message"]), **properties})
    return read


def unescaped(text: str) -> str:
    for written, meant in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(written, meant)
    return text


# All forms


def test_the_forms_are_the_ones_that_the_command_line_offers() -> None:
    assert ["text", "json", "turtle", "html", "sarif", "junit", "github"] == list(REPORTS)


@pytest.mark.parametrize("form", REPORTS)
def test_a_form_is_imported_only_when_it_is_asked_for(form: str) -> None:
    heavy = ["jinja2", "xml.etree.ElementTree", "dgmf_kg.report.sarif", "rdflib"]
    used = {
        "html": {"jinja2"},
        "junit": {"xml.etree.ElementTree"},
        "sarif": {"dgmf_kg.report.sarif"},
    }
    script = (
        "import sys\n"
        "from dgmf_kg.report.formats import REPORTS\n"
        "from dgmf_kg.report.options import Options\n"
        "before = set(sys.modules)\n"
        f"REPORTS[{form!r}]([], Options())\n"
        f"print(*(name for name in {heavy!r} if name in sys.modules))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, env=environment
    )
    assert used.get(form, set()) == set(done.stdout.split())


@pytest.mark.parametrize("form", REPORTS)
@pytest.mark.parametrize("language", ["en", "th"])
def test_every_form_names_every_file_that_is_not_as_it_should_be(
    form: str, language: str, tmp_path: Path
) -> None:
    text = render(form, several(tmp_path), language)
    for name in ("bad.ttl", "misspelt.ttl", "broken.ttl", "missing.ttl"):
        assert name in text
    assert (language == "th" or form in {"html", "json", "sarif", "turtle"}) == bool(
        THAI.search(text)
    )


@pytest.mark.parametrize("form", REPORTS)
@pytest.mark.parametrize("language", ["en", "th"])
def test_every_form_names_every_broken_rule(form: str, language: str, tmp_path: Path) -> None:
    report = check(bad(tmp_path))
    assert BROKEN_RULES == sorted(result.rule for result in report.results)
    text = render(form, [report], language)
    for rule in BROKEN_RULES:
        assert rule in text


@pytest.mark.parametrize("form", REPORTS)
def test_every_form_of_no_file_and_of_a_conforming_file_can_be_written(
    form: str, tmp_path: Path
) -> None:
    assert isinstance(REPORTS[form]([], Options()), bytes)
    assert isinstance(REPORTS[form]([check(good(tmp_path))], Options("th")), bytes)


@pytest.mark.parametrize("form", REPORTS)
def test_the_same_reports_give_the_same_bytes(form: str, tmp_path: Path) -> None:
    several(tmp_path)
    once, again = (
        REPORTS[form](several(tmp_path), Options("th", made_on="2026-11-22")) for _ in range(2)
    )
    assert once == again


@pytest.mark.parametrize("form", REPORTS)
def test_a_file_name_that_is_not_text_does_not_stop_a_report(form: str) -> None:
    path = os.fsdecode(b"caf\xe9.ttl")
    content = REPORTS[form]([made(path=path)], Options())
    assert "caf" in content.decode("utf-8")


@pytest.mark.parametrize("form", REPORTS)
def test_a_users_own_rule_without_id_or_message_is_reported_by_its_shape(form: str) -> None:
    (result,) = made(rule="").results
    bare = FileReport(Path("a.ttl"), (replace(result, messages={}),))
    text = render(form, [bare])
    assert "MinCountConstraintComponent" in text


# Exit codes


@pytest.mark.parametrize(
    ("found", "fail_on", "expected"),
    [
        (Severity.VIOLATION, Severity.VIOLATION, 1),
        (Severity.WARNING, Severity.VIOLATION, 0),
        (Severity.INFO, Severity.VIOLATION, 0),
        (Severity.VIOLATION, Severity.WARNING, 1),
        (Severity.WARNING, Severity.WARNING, 1),
        (Severity.INFO, Severity.WARNING, 0),
        (Severity.VIOLATION, Severity.INFO, 1),
        (Severity.WARNING, Severity.INFO, 1),
        (Severity.INFO, Severity.INFO, 1),
    ],
)
def test_a_result_fails_a_run_from_the_severity_asked_for(
    found: Severity, fail_on: Severity, expected: int
) -> None:
    assert expected == exit_code([made(found)], fail_on)


def test_no_result_never_fails_and_an_unchecked_file_always_wins(tmp_path: Path) -> None:
    clean, missing = check(good(tmp_path)), check(tmp_path / "missing.ttl")
    assert 0 == exit_code([], Severity.INFO)
    assert 0 == exit_code([clean], Severity.INFO)
    assert 2 == exit_code([made(), missing, clean])
    assert 2 == exit_code([missing, made(Severity.INFO)])


# Text and JSON


def test_the_text_ends_with_the_files_that_could_not_be_checked(tmp_path: Path) -> None:
    lines = render("text", several(tmp_path)).splitlines()
    assert lines[-3].startswith("5 files: 1 conform, 2 do not, 2 could not be checked")
    assert lines[-2].startswith(f"{tmp_path / 'broken.ttl'}:{BROKEN_LINE}:")
    assert lines[-1].startswith(f"{tmp_path / 'missing.ttl'}: error:")


def test_the_json_is_what_standard_output_gets(tmp_path: Path) -> None:
    data = json.loads(render("json", several(tmp_path)))
    assert [True, True, True, False, False] == [one["checked"] for one in data["files"]]


# Turtle


def test_the_turtle_of_one_result_is_the_report_that_shacl_describes(tmp_path: Path) -> None:
    path = tmp_path / "one.ttl"
    path.write_text(
        "<https://example.org/node> <http://purl.org/dc/terms/title> "
        f"{rdflib.Literal(WICKED, lang='en').n3()} .",
        encoding="utf-8",
    )
    report = made(path=str(path), value=WICKED, text=f'{WICKED} "')
    expected = rdflib.Graph().parse(
        data=f"""
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX earl: <http://www.w3.org/ns/earl#>
        PREFIX ptr: <http://www.w3.org/2009/pointers#>
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        [] a sh:ValidationReport ;
            dcterms:source {rdflib.Literal(str(path)).n3()} ;
            sh:conforms false ;
            sh:result [
                a sh:ValidationResult ;
                sh:focusNode <https://example.org/node> ;
                sh:resultPath dcterms:title ;
                sh:resultSeverity sh:Violation ;
                sh:sourceConstraintComponent sh:MinCountConstraintComponent ;
                sh:sourceShape <https://example.org/shapes#Shape-title> ;
                sh:value {rdflib.Literal(WICKED, lang="en").n3()} ;
                sh:resultMessage {rdflib.Literal(f'XX-01: {WICKED} "', lang="en").n3()} ;
                sh:resultMessage "XX-01: ผิด ให้เขียนให้ถูก"@th ;
                earl:pointer [ a ptr:LineCharPointer ; ptr:lineNumber 3 ; ptr:charNumber 7 ]
            ] .
        """,
        format="turtle",
    )
    assert isomorphic(expected, graph_of([report]))


@pytest.mark.parametrize("case", CASES[::25], ids=lambda path: path.stem)
def test_the_turtle_says_what_pyshacl_says(case: Path, tmp_path: Path) -> None:
    path = bad(tmp_path)
    store = pyoxigraph.Store()
    store.load(path.read_bytes(), format=pyoxigraph.RdfFormat.TURTLE)
    store.update(case.read_text(encoding="utf-8"))
    default = pyoxigraph.DefaultGraph()
    changed = store.dump(format=pyoxigraph.RdfFormat.TURTLE, from_graph=default)
    assert changed is not None
    path.write_bytes(changed)
    shapes, data = rdflib.Graph(), rdflib.Graph()
    for shape_file in resources.shapes_files():
        shapes.parse(shape_file)
    for data_file in (path, resources.framework_file()):
        data.parse(data_file)
    _, expected, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none")
    assert isinstance(expected, rdflib.Graph)
    found = outcomes(expected)
    assert len(found) >= len(BROKEN_RULES)
    assert found == outcomes(graph_of([check(path)]))


def outcomes(graph: rdflib.Graph) -> Counter[tuple[object, ...]]:
    """Count the results of a report, each as all that SHACL says of a result; our check is not."""
    properties = (
        SH.focusNode, SH.resultPath, SH.resultSeverity, SH.sourceShape,
        SH.sourceConstraintComponent, SH.value,
    )  # fmt: skip
    return Counter(
        (
            *(named(graph.value(result, property_)) for property_ in properties),
            frozenset(graph.objects(result, SH.resultMessage)),
        )
        for result in graph.subjects(RDF.type, SH.ValidationResult)
        if graph.value(result, SH.sourceShape)
    )


def named(term: Node | None) -> Node | str | None:
    """Return the term; blank nodes of two graphs have only their blankness in common."""
    return "_:" if isinstance(term, rdflib.BNode) else term


def test_only_a_file_without_any_result_conforms_in_the_sense_of_shacl(tmp_path: Path) -> None:
    graph = graph_of([check(good(tmp_path)), made(Severity.INFO)])
    found = {
        str(graph.value(report, DCTERMS.source)): graph.value(report, SH.conforms)
        for report in graph.subjects(RDF.type, SH.ValidationReport)
    }
    assert {
        str(tmp_path / "good.ttl"): rdflib.Literal("true", datatype=XSD.boolean),
        "folder/a b.ttl": rdflib.Literal("false", datatype=XSD.boolean),
    } == found


def test_a_file_that_could_not_be_checked_is_no_validation_report(tmp_path: Path) -> None:
    graph = graph_of([check(broken(tmp_path))])
    assert [] == list(graph.subjects(RDF.type, SH.ValidationReport))
    (test,) = graph.subjects(EARL.outcome, EARL.cantTell)
    assert rdflib.Literal(str(tmp_path / "broken.ttl")) == graph.value(test, DCTERMS.source)
    assert {"en", "th"} == {
        text.language for text in graph.objects(test, EARL.info) if isinstance(text, rdflib.Literal)
    }
    assert [rdflib.Literal(BROKEN_LINE)] == list(graph.objects(None, PTR.lineNumber))


def test_our_own_check_of_terms_stands_beside_the_components_of_shacl(tmp_path: Path) -> None:
    graph = graph_of([check(misspelt(tmp_path))])
    component = rdflib.URIRef("https://w3id.org/dgmf/shapes#TermCheck")
    (result,) = graph.subjects(SH.sourceConstraintComponent, component)
    term = rdflib.URIRef("https://w3id.org/dgmf/ontology#stats")
    assert term == graph.value(result, SH.value)
    assert term == graph.value(result, SH.resultPath)
    assert graph.value(result, SH.sourceShape) is None


def test_a_blank_focus_node_stays_one_node_within_a_file_and_another_in_the_next() -> None:
    (result,) = made().results
    blank = replace(result, focus="_:b0")
    reports = [FileReport(Path("a.ttl"), (blank, blank)), FileReport(Path("b.ttl"), (blank,))]
    nodes = Counter(node for _, node in graph_of(reports).subject_objects(SH.focusNode))
    assert [1, 2] == sorted(nodes.values())


def test_a_users_message_without_a_language_has_none_in_turtle() -> None:
    (result,) = made(rule="Shape-title").results
    untagged = replace(result, messages={"und": "Give it a title."})
    graph = graph_of([FileReport(Path("a.ttl"), (untagged,))])
    assert [rdflib.Literal("Give it a title.")] == list(graph.objects(None, SH.resultMessage))


def test_a_value_that_the_file_has_in_two_datatypes_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "two.ttl"
    title = "<https://example.org/node> <http://purl.org/dc/terms/title>"
    path.write_text(f'{title} "a", "a"@en, "b"@th .', encoding="utf-8")
    values = [
        list(graph_of([made(path=str(path), value=value)]).objects(None, SH.value))
        for value in ("a", "b", "c")
    ]
    assert [[], [rdflib.Literal("b", lang="th")], []] == values


# SARIF


@pytest.mark.parametrize("language", ["en", "th"])
def test_sarif_keeps_to_its_schema_and_to_the_language(language: str, tmp_path: Path) -> None:
    run = sarif_run(several(tmp_path), language)
    results = run["results"]
    assert language == run["language"]
    for result in results:
        assert (language == "th") == bool(THAI.search(result["message"]["text"]))


def test_the_schema_of_sarif_refuses_what_is_no_sarif(tmp_path: Path) -> None:
    log = json.loads(render("sarif", [check(bad(tmp_path))]))
    log["runs"][0]["results"][0]["level"] = "violation"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(log)


def test_a_sarif_result_has_its_level_its_place_and_its_rule(tmp_path: Path) -> None:
    run = sarif_run([check(bad(tmp_path))])
    results = run["results"]
    rule_of = {result["ruleId"]: result for result in results}
    assert {"DS-07": "error", "DS-12": "warning", "PE-04": "error"} == {
        rule: result["level"] for rule, result in rule_of.items()
    }
    place = rule_of["PE-04"]["locations"][0]["physicalLocation"]
    assert {"uri": (tmp_path / "bad.ttl").as_uri()} == place["artifactLocation"]
    line = (
        (tmp_path / "bad.ttl")
        .read_text(encoding="utf-8")
        .splitlines()[place["region"]["startLine"] - 1]
    )
    assert '"2567-10-01"^^xsd:date' in line[place["region"]["startColumn"] - 1 :]
    assert "note" == sarif_run([made(Severity.INFO)])["results"][0]["level"]


def test_a_sarif_rule_speaks_both_languages_and_names_its_page(tmp_path: Path) -> None:
    run = sarif_run([check(bad(tmp_path)), check(misspelt(tmp_path)), made()])
    tool = run["tool"]
    described = tool["driver"]["rules"]
    by_id = {rule["id"]: rule for rule in described}
    assert len(described) == len(by_id)
    for rule in (*BROKEN_RULES, "TE-01"):
        texts = by_id[rule]["messageStrings"]
        assert not THAI.search(texts["en"]["text"])
        assert THAI.search(texts["th"]["text"])
        assert by_id[rule]["helpUri"].endswith(f"/docs/rules/{rule}")
    assert "dgmf:stats" not in json.dumps(by_id["TE-01"])
    assert "helpUri" not in by_id["XX-01"]
    results = run["results"]
    assert all(described[r["ruleIndex"]]["id"] == r["ruleId"] for r in results)


def test_a_check_beyond_shapes_is_described_by_its_query_and_not_by_one_result() -> None:
    (result,) = made(rule="XC-07", text="This one text. Leave it out.").results
    found = replace(result, shape="", component="CrossCheck")
    (rule,) = sarif_run([FileReport(Path("a.ttl"), (found,))])["tool"]["driver"]["rules"]
    (query,) = (query for query in group("check") if query.header.get("rule") == "XC-07")
    texts = {language: text["text"] for language, text in rule["messageStrings"].items()}
    assert {"en": query.header["summary"], "th": query.header["summary-th"]} == texts


def test_a_sarif_fingerprint_is_the_same_when_the_line_moves(tmp_path: Path) -> None:
    path = bad(tmp_path)
    before = fingerprints(check(path))
    path.write_text("\n\n\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert before == fingerprints(FileReport(path, check(copy_of(path)).results))
    assert len(before) == len(set(before))


def copy_of(path: Path) -> Path:
    """Return a copy under a new name: places are remembered by path."""
    copy = path.with_name("copy.ttl")
    copy.write_bytes(path.read_bytes())
    return copy


def fingerprints(report: FileReport) -> list[str]:
    run = sarif_run([report])
    results = run["results"]
    return [result["partialFingerprints"]["dgmfResult/v1"] for result in results]


def test_a_file_that_could_not_be_checked_makes_the_sarif_run_unsuccessful(tmp_path: Path) -> None:
    run = sarif_run([check(broken(tmp_path))])
    results = run["results"]
    invocations = run["invocations"]
    assert invocations[0]["executionSuccessful"] is False
    assert 1 == len(invocations[0]["toolExecutionNotifications"])
    assert [("file-syntax", "error")] == [(one["ruleId"], one["level"]) for one in results]
    good_run = sarif_run([check(good(tmp_path))])
    invocations = good_run["invocations"]
    assert invocations[0]["executionSuccessful"] is True
    assert [] == good_run["results"]


def test_a_relative_path_is_a_relative_reference_in_sarif() -> None:
    run = sarif_run([made(path="โฟลเดอร์/a b#1.ttl")])
    artifacts = run["artifacts"]
    uri = artifacts[0]["location"]["uri"]
    assert re.fullmatch(r"[%A-Z0-9]+/a%20b%231\.ttl", uri)


def test_a_place_that_is_not_known_has_no_region_in_sarif() -> None:
    run = sarif_run([made(place=Place("a.jsonld"))])
    results = run["results"]
    assert "region" not in results[0]["locations"][0]["physicalLocation"]


# JUnit


def test_junit_has_a_suite_for_each_file_and_a_case_for_each_rule(tmp_path: Path) -> None:
    suites = suites_of(several(tmp_path))
    names = ["good.ttl", "bad.ttl", "misspelt.ttl", "broken.ttl", "missing.ttl"]
    assert [str(tmp_path / name) for name in names] == [suite.name for suite in suites]
    counts = [(suite.tests, suite.failures, suite.errors) for suite in suites]
    assert [(1, 0, 0), (4, 2, 0), (2, 1, 0), (1, 0, 1), (1, 0, 1)] == counts
    assert (9, 3, 2) == (suites.tests, suites.failures, suites.errors)
    cases = {case.name: case for case in list(suites)[1]}
    assert {"file", *BROKEN_RULES} == set(cases)
    assert not cases["DS-12"].result
    assert "Titre" not in str(cases["DS-12"].system_out)
    assert "DS-12" in str(cases["DS-12"].system_out)


def test_junit_fails_what_the_run_fails_on() -> None:
    reports = [made(Severity.WARNING)]
    assert 0 == suites_of(reports).failures
    assert 1 == suites_of(reports, Options(fail_on=Severity.WARNING)).failures
    assert 1 == suites_of([made(Severity.INFO)], Options(fail_on=Severity.INFO)).failures


def test_junit_of_a_file_that_could_not_be_checked_is_an_error_with_its_place(
    tmp_path: Path,
) -> None:
    (suite,) = suites_of([check(broken(tmp_path))], Options("th"))
    (case,) = suite
    (error,) = case.result
    assert isinstance(error, junitparser.Error)
    assert "file-syntax" == error.type
    assert str(error.message).startswith(f"{tmp_path / 'broken.ttl'}:{BROKEN_LINE}:")
    assert THAI.search(str(error.message))


def test_junit_spells_out_what_xml_cannot_hold() -> None:
    content = REPORTS["junit"]([made(text=WICKED + "\ud800\x00")], Options())
    root = ET.fromstring(content)  # noqa: S314 - written just now
    (failure,) = root.iter("failure")
    assert "next\\u0001 น้ำ\\ud800\\u0000" in str(failure.text)
    assert "<script>" in str(failure.text)


# GitHub


def test_github_gets_one_command_for_each_result_and_each_unread_file(tmp_path: Path) -> None:
    found = commands(several(tmp_path))
    assert ["error", "error", "warning", "error", "error", "error"] == [
        command["name"] for command in found
    ]
    assert (tmp_path / "bad.ttl").as_posix() == found[0]["file"]
    assert ("DS-07 violation", "18", "1") == tuple(found[0][k] for k in ("title", "line", "col"))
    assert str(BROKEN_LINE) == found[4]["line"]
    assert "line" not in found[5]
    assert "notice" == commands([made(Severity.INFO)])[0]["name"]


def test_github_says_nothing_of_a_conforming_file(tmp_path: Path) -> None:
    assert "" == render("github", [check(good(tmp_path))])


@pytest.mark.parametrize("language", ["en", "th"])
def test_github_speaks_the_language_asked_for(language: str, tmp_path: Path) -> None:
    for command in commands([check(bad(tmp_path))], language):
        assert (language == "th") == bool(THAI.search(command["title"] + command["message"]))


def test_nothing_in_a_message_or_a_name_can_end_a_github_command() -> None:
    path = "a:b,c%0A\n::warning::x,title=y.ttl"
    (command,) = commands([made(path=path, text=WICKED)])
    assert path == command["file"]
    assert f"{visible(WICKED)} (https://example.org/node)" == command["message"]
    assert {"name", "message", "file", "line", "col", "title"} == set(command)


# HTML (how it looks is for the browser's tests)


def test_the_page_escapes_what_it_shows() -> None:
    page = render("html", [made(path="<b>.ttl", text=WICKED, value=WICKED)])
    assert "<script" not in page
    assert "<b>" not in page
    assert "&lt;script&gt;" in page


def test_the_page_asks_for_nothing_from_elsewhere(tmp_path: Path) -> None:
    page = render("html", several(tmp_path))
    without_fonts = re.sub(r'url\("data:font/woff2;base64,[A-Za-z0-9+/=]+"\)', "", page)
    assert page.count('url("data:font/woff2;base64,') == 4
    assert not re.search(
        r"url\(|@import|\ssrc=|<link|<script|<iframe|<img|https?://(?!ex)",
        re.sub(r"<code[^>]*>.*?</code>", "", without_fonts),
    )
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page


def test_a_long_value_is_cut_on_the_page_but_never_before_a_mark() -> None:
    page = render("html", [made(value="ก" * 299 + "ปู่" * 3)])
    assert f"{'ก' * 299}ปู่ …" in page
    assert "ปู่ปู่" not in page


def test_the_day_is_shown_as_the_language_writes_it() -> None:
    page = REPORTS["html"]([], Options(made_on="2026-11-22")).decode()
    assert "Checked on 2026-11-22" in page
    assert "22 พ.ย. 2569" in page
    assert "Checked on" not in REPORTS["html"]([], Options()).decode()


def test_every_message_of_our_shapes_parts_into_what_is_wrong_and_what_to_write() -> None:
    shapes = rdflib.Graph()
    for path in resources.shapes_files("publishable"):
        shapes.parse(path)
    messages = [m for m in shapes.objects(None, SH.message) if isinstance(m, rdflib.Literal)]
    assert len(messages) > 400
    assert [] == [str(m) for m in messages if not all(remedy(str(m), str(m.language)))]


# Writing


@pytest.mark.parametrize("form", REPORTS)
def test_a_report_arrives_whole(form: str, tmp_path: Path) -> None:
    content = REPORTS[form](several(tmp_path), Options())
    files.write_whole(tmp_path / "out" / "report", content)
    assert content == (tmp_path / "out" / "report").read_bytes()


def test_a_disk_that_fills_leaves_the_old_report_and_no_half_of_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.html"
    target.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadInputError) as caught:
        files.write_whole(target, REPORTS["html"]([], Options()))
    assert "file-unwritable" == caught.value.problem.message_id
    assert [target] == list(tmp_path.iterdir())
    assert b"old" == target.read_bytes()


def test_a_report_beyond_the_room_there_is_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    target.write_bytes(b"old")
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from dgmf_kg.errors import BadInputError\n"
        "from dgmf_kg.files import write_whole\n"
        "from dgmf_kg.report.formats import REPORTS\n"
        "from dgmf_kg.report.options import Options\n"
        "page = REPORTS['html']([], Options())\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))\n"
        "try:\n"
        "    write_whole(Path(sys.argv[1]), page)\n"
        "except BadInputError as error:\n"
        "    print(error.problem.message_id)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(
        [sys.executable, "-B", "-c", script, target],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    assert "file-unwritable" == done.stdout.strip()
    assert [target] == list(tmp_path.iterdir())
    assert b"old" == target.read_bytes()
