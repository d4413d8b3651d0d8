"""Each check finds nothing in the framework, and exactly the fault in a broken copy."""

from __future__ import annotations

import pytest

from framework.graphs import ROOT, SPARQL_ENGINES, Rows, SparqlEngine, data, rows

CHECKS = {
    path.stem.removeprefix("framework-"): path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "queries" / "check").glob("framework-*.rq"))
}


def _without(subject: str, predicate: str, value: str = "?value") -> str:
    return f"DELETE WHERE {{ {subject} {predicate} {value} }}"


def _without_text(subject: str, predicate: str, language: str) -> str:
    triple = f"{subject} {predicate} ?text"
    return f'DELETE {{ {triple} }} WHERE {{ {triple} FILTER(LANG(?text) = "{language}") }}'


def _with(*statement: str) -> str:
    return f"INSERT DATA {{ {' '.join(statement)} }}"


# Check; the edit that breaks the framework; the rows that it must yield.
FAULTS: list[tuple[str, str, Rows]] = [
    (
        "cell-always-inapplicable",
        _without("fw:TEC-1.1", "dgmf:applicability")
        + ";"
        + _with("fw:TEC-1.1", "dgmf:applicability", "fw:ConditionallyApplicable"),
        [("fw:TEC-1",)],
    ),
    ("cell-count", _without("fw:MGT-1", "dgmf:atStage"), [("fw:MGT", "fw:stage-1", "0")]),
    (
        "cell-count",
        _with("fw:extra a dgmf:Cell ; dgmf:atStage fw:stage-4 ; dgmf:inDimension fw:TEC"),
        [("fw:TEC", "fw:stage-4", "2")],
    ),
    ("cell-without-criterion", _without("fw:MGT-1.1", "dgmf:belongsToCell"), [("fw:MGT-1",)]),
    (
        "code-list",
        _without_text("fw:Kiosk", "skos:definition", "th"),
        [("fw:Kiosk", "skos:definition", "th")],
    ),
    (
        "code-list",
        _without_text("fw:ChannelKinds", "skos:prefLabel", "en"),
        [("fw:ChannelKinds", "skos:prefLabel", "en")],
    ),
    ("code-list", _without("fw:IAL2", "skos:inScheme"), [("fw:IAL2", "skos:inScheme", "")]),
    ("code-list", _without("fw:AAL3", "a", "skos:Concept"), [("fw:AAL3", "rdf:type", "")]),
    (
        "dependency-cycle",
        _with("fw:MGT-1.1", "dgmf:dependsOn", "fw:MGT-1.1"),
        [("fw:MGT-1.1",)],
    ),
    (
        "dependency-cycle",
        _with("fw:MGT-1.1", "dgmf:dependsOn", "fw:SVC-1.1"),
        [("fw:MGT-1.1",), ("fw:SVC-1.1",)],
    ),
    (
        "dependency-later-stage",
        _with("fw:TEC-1.1", "dgmf:dependsOn", "fw:SVC-4.2"),
        [("fw:TEC-1.1", "1", "fw:SVC-4.2", "4")],
    ),
    (
        "inapplicable-without-reason",
        _without_text("fw:SVC-2.2", "dgmf:inapplicableWhen", "th"),
        [("fw:SVC-2.2", "fw:ConditionallyApplicable", "th", "0")],
    ),
    (
        "inapplicable-without-reason",
        _with("fw:MGT-1.1", "dgmf:inapplicableWhen", '"Never."@en'),
        [("fw:MGT-1.1", "fw:AlwaysApplicable", "en", "1")],
    ),
    (
        "limitation-lifter",
        _with("fw:CHN-2.L1", "dgmf:isLiftedBy", "fw:CHN-3"),
        [("fw:CHN-2.L1", "fw:CHN-3")],
    ),
    (
        "missing-flag",
        _without("fw:SVC-4.2", "dgmf:patternSource"),
        [("fw:SVC-4.2", "dgmf:patternSource", "0")],
    ),
    (
        "missing-flag",
        _with("fw:CHN-1", "dgmf:statementSource", "fw:Operationalisation"),
        [("fw:CHN-1", "dgmf:statementSource", "2")],
    ),
    (
        "missing-text",
        _without_text("fw:CHN-1.1", "dgmf:riskIfLacking", "th"),
        [("fw:CHN-1.1", "dgmf:riskIfLacking", "th", "0")],
    ),
    (
        "missing-text",
        _with("fw:TEC-1.L1", "dgmf:statement", '"Again."@en'),
        [("fw:TEC-1.L1", "dgmf:statement", "en", "2")],
    ),
    (
        "notation-mismatch",
        _without("fw:MGT-1", "skos:notation") + ";" + _with("fw:MGT-1", "skos:notation", '"MGT1"'),
        [("fw:MGT-1", "MGT1")],
    ),
    (
        "rank-gap",
        _without("fw:stage-4", "dgmf:rank") + ";" + _with("fw:stage-4", "dgmf:rank", "5"),
        [("fw:stage-4", "5", "4")],
    ),
    (
        "stage-order",
        _with("fw:stage-1", "dgmf:precedes", "fw:stage-3"),
        [("fw:stage-1", "1", "fw:stage-3", "3")],
    ),
]


def test_every_check_has_a_broken_framework_that_it_finds() -> None:
    assert set(CHECKS) == {check for check, _, _ in FAULTS}


@pytest.mark.parametrize("with_modules", [False, True], ids=["alone", "with modules"])
@pytest.mark.parametrize("engine", SPARQL_ENGINES)
@pytest.mark.parametrize("check", CHECKS)
def test_the_framework_is_without_the_fault(
    check: str, engine: SparqlEngine, *, with_modules: bool
) -> None:
    assert [] == rows(CHECKS[check], data(with_modules=with_modules), engine)


@pytest.mark.parametrize("engine", SPARQL_ENGINES)
@pytest.mark.parametrize(
    ("check", "edit", "expected"),
    FAULTS,
    ids=[f"{check}: {fault[0][0]}" for check, _, fault in FAULTS],
)
def test_a_broken_framework_yields_exactly_the_fault(
    check: str, edit: str, expected: Rows, engine: SparqlEngine
) -> None:
    assert expected == rows(CHECKS[check], data(edit), engine)


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_says_in_both_languages_what_is_wrong_and_how_to_mend_it(check: str) -> None:
    header = dict(
        line.removeprefix("#+ ").split(": ", 1)
        for line in CHECKS[check].splitlines()
        if line.startswith("#+ ")
    )
    assert ["summary", "summary-th", "severity", "remedy", "remedy-th"] == list(header)
    assert header["severity"] in {"violation", "warning"}
