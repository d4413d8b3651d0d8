"""Every Turtle block of the authoring guide does what the guide says of it, in both languages."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pyoxigraph as ox
import pytest

from dgmf_kg.store import read_description
from dgmf_kg.validation import Result, Severity, validate
from engines import DGMF, FW, ROOT, Outcome, assess, read

if TYPE_CHECKING:
    from pathlib import Path

GUIDES = {
    "en": ROOT / "docs" / "describe-an-agency.md",
    "th": ROOT / "docs" / "describe-an-agency.th.md",
}
FRAMEWORK = ROOT / "ontology" / "framework.ttl"

_BLOCK = re.compile(
    r"^<!-- (?P<kind>[a-z-]+) ?(?P<name>\S*) -->\n```turtle\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
_PROFILE_ROW = re.compile(r"^\| (MGT|SVC|CHN|TEC|overall|โดยรวม) \| (\d) \| (\d) \|", re.MULTILINE)
_CRITERION_ROW = re.compile(r"^\| ((?:[A-Z]{3}-\d\.\d(?:, )?)+) \| .* \| (\S+) \|$", re.MULTILINE)

WHOLE_FILES = 3
"""Up to this step each block is the whole file; every later block is added at its end."""

WARNED_OF = {1: {"AG-04", "DS-09", "DS-11"}}
"""The rules that the guide says a step is warned of; other steps have no warning."""

FEEDERS = {"SVC-2.3": "SVC-2.1", "TEC-2.2": "TEC-2.1", "TEC-3.2": "TEC-3.1", "TEC-4.2": "TEC-4.1"}
"""The criterion whose pattern has to be there before another one's, as the guide says."""


class Block(NamedTuple):
    """A block of Turtle in a guide, with the kind and name in the comment before it."""

    kind: str
    name: str
    text: str


@cache
def blocks(language: str) -> tuple[Block, ...]:
    """The marked blocks of a guide, in its order."""
    text = GUIDES[language].read_text(encoding="utf-8")
    return tuple(Block(**match.groupdict()) for match in _BLOCK.finditer(text))


def named(kind: str) -> dict[str, str]:
    """The texts of all blocks of a kind, by name."""
    return {block.name: block.text for block in blocks("en") if block.kind == kind}


PATTERNS = named("criterion")
NEAR_MISSES = named("near-miss")
STATEMENTS = named("statement")
MISTAKES = named("mistake")
STEPS = range(1, len(named("step")) + 1)


def file_at(step: int) -> str:
    """What the file of the worked example holds after a step."""
    texts = named("step")
    added = range(WHOLE_FILES + 1, step + 1)
    return "\n".join(texts[str(one)] for one in (min(step, WHOLE_FILES), *added))


def surrounded(text: str, code: str = "") -> str:
    """A block put into the guide's surroundings, after the pattern it needs."""
    before = [PATTERNS[FEEDERS[code]]] if code in FEEDERS else []
    return "\n".join([named("surroundings")[""], *before, text])


def outcome_of(text: str) -> Outcome:
    """What the queries derive from a description."""
    return assess(frozenset(q.triple for q in ox.parse(text, format=ox.RdfFormat.TURTLE)))


def results_of(text: str, folder: Path) -> tuple[Result, ...]:
    """What validation says of a description."""
    path = folder / "description.ttl"
    path.write_text(text, encoding="utf-8")
    return validate(read_description(path))


def rules(results: tuple[Result, ...], severity: Severity) -> set[str]:
    """The ids of the rules that were broken, of one severity."""
    return {result.rule for result in results if result.severity is severity}


def profile_of(outcome: Outcome) -> dict[str, tuple[str, str]]:
    """The proven and possible rank by the code of a dimension, `overall` for the whole."""
    ranks = {}
    for attainment in outcome.of_run("hasAttainment"):
        (dimension,) = outcome.values(attainment, "ofDimension") or {"overall"}
        (proven,) = outcome.values(attainment, "provenRank")
        (possible,) = outcome.values(attainment, "possibleRank")
        ranks[dimension.removeprefix(FW)] = (proven, possible)
    return ranks


def applicability() -> dict[str, bool]:
    """For each criterion of the framework, whether it may be not applicable."""
    return {
        triple.subject.value.removeprefix(FW): triple.object.value == FW + "ConditionallyApplicable"
        for triple in read(FRAMEWORK)
        if triple.predicate.value == DGMF + "applicability"
        and isinstance(triple.subject, ox.NamedNode)
        and isinstance(triple.object, ox.NamedNode)
    }


@pytest.mark.parametrize("language", GUIDES)
def test_every_block_of_turtle_is_marked(language: str) -> None:
    text = GUIDES[language].read_text(encoding="utf-8")

    assert text.count("```turtle") == len(blocks(language))


@pytest.mark.parametrize("language", GUIDES)
def test_no_mark_stands_for_two_blocks(language: str) -> None:
    marks = [(block.kind, block.name) for block in blocks(language)]

    assert sorted(set(marks)) == sorted(marks)


def test_both_languages_have_the_same_blocks_in_the_same_order() -> None:
    assert blocks("en") == blocks("th")


@pytest.mark.parametrize("step", STEPS)
def test_the_file_conforms_after_each_step(step: int, tmp_path: Path) -> None:
    results = results_of(file_at(step), tmp_path)

    assert set() == rules(results, Severity.VIOLATION)
    assert WARNED_OF.get(step, set()) == rules(results, Severity.WARNING)


@pytest.mark.parametrize("step", STEPS[1:])
def test_each_step_keeps_what_the_step_before_it_had_met(step: int) -> None:
    before = outcome_of(file_at(step - 1)).with_status("Met")

    assert before <= outcome_of(file_at(step)).with_status("Met")


def test_the_first_stage_is_proven_overall_from_the_sixth_step_on() -> None:
    proven = [profile_of(outcome_of(file_at(step)))["overall"][0] for step in STEPS]

    assert ["0", "0", "0", "0", "0", "1", "1", "1"] == proven


@pytest.mark.parametrize("language", GUIDES)
def test_the_guide_prints_the_profile_of_the_last_step(language: str) -> None:
    rows = _PROFILE_ROW.findall(GUIDES[language].read_text(encoding="utf-8"))
    printed = {name.replace("โดยรวม", "overall"): (proven, may) for name, proven, may in rows}

    assert profile_of(outcome_of(file_at(STEPS[-1]))) == printed


def test_every_criterion_of_the_framework_has_a_pattern() -> None:
    assert set(applicability()) == set(PATTERNS)


@pytest.mark.parametrize(("language", "yes"), [("en", "yes"), ("th", "ได้")])
def test_the_guide_says_which_criteria_may_be_not_applicable(language: str, yes: str) -> None:
    rows = _CRITERION_ROW.findall(GUIDES[language].read_text(encoding="utf-8"))
    said = {code: answer == yes for codes, answer in rows for code in codes.split(", ")}

    assert applicability() == said


def test_the_surroundings_meet_no_criterion_and_draw_no_remark(tmp_path: Path) -> None:
    text = surrounded("")

    assert set() == outcome_of(text).with_status("Met")
    assert () == results_of(text, tmp_path)


@pytest.mark.parametrize("code", PATTERNS)
def test_a_pattern_makes_its_criterion_met_and_no_other(code: str) -> None:
    needed = {FEEDERS[code]} if code in FEEDERS else set()

    assert needed | {code} == outcome_of(surrounded(PATTERNS[code], code)).with_status("Met")


@pytest.mark.parametrize("code", PATTERNS)
def test_a_pattern_draws_no_remark_from_the_shapes(code: str, tmp_path: Path) -> None:
    assert () == results_of(surrounded(PATTERNS[code], code), tmp_path)


@pytest.mark.parametrize("code", NEAR_MISSES)
def test_a_near_miss_conforms_and_does_not_count(code: str, tmp_path: Path) -> None:
    text = surrounded(NEAR_MISSES[code], code)

    assert set() == rules(results_of(text, tmp_path), Severity.VIOLATION)
    assert code not in outcome_of(text).with_status("Met")


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_statement_draws_no_remark_from_the_shapes(name: str, tmp_path: Path) -> None:
    assert () == results_of(surrounded(STATEMENTS[name]), tmp_path)


def test_a_claim_decides_its_criterion() -> None:
    assert outcome_of(surrounded(STATEMENTS["claim"])).status("CHN-3.1") == "NotMet"


def test_an_investment_of_the_year_before_that_is_in_use_counts() -> None:
    assert outcome_of(surrounded(STATEMENTS["validity"])).status("TEC-2.1") == "Met"


def test_completeness_denies_what_is_not_shown_in_its_dimension_only() -> None:
    outcome = outcome_of(surrounded(STATEMENTS["completeness"]))
    technology = {code for code in outcome.codes if code.startswith("TEC")}

    assert technology == outcome.with_status("NotMet")


def test_a_dimension_out_of_scope_is_excluded() -> None:
    assert {FW + "CHN"} == outcome_of(surrounded(STATEMENTS["scope"])).of_run("excludes")


def test_declared_stages_are_compared_with_the_proven_ones() -> None:
    outcome = outcome_of(surrounded(STATEMENTS["stage"]))
    declared = {
        dimension.removeprefix(FW): outcome.values(attainment, "declarationStatus")
        for attainment in outcome.of_run("hasAttainment")
        for dimension in outcome.values(attainment, "ofDimension") or {"overall"}
        if outcome.values(attainment, "declaredStage")
    }

    assert {"overall": {FW + "Unsupported"}, "SVC": {FW + "Unsupported"}} == declared


@pytest.mark.parametrize("rule", MISTAKES)
def test_a_mistake_breaks_the_rule_that_it_is_named_after(rule: str, tmp_path: Path) -> None:
    assert {rule} == rules(results_of(surrounded(MISTAKES[rule]), tmp_path), Severity.VIOLATION)
