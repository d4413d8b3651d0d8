"""The pages of the rules are those of today's rules, and their examples show what they say."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import rdflib

from dgmf_kg.documenting import __main__ as command
from dgmf_kg.documenting import pages
from dgmf_kg.documenting.examples import after, cases, read, shows
from dgmf_kg.documenting.rules import PROFILES, rules
from dgmf_kg.store import Description, parse
from dgmf_kg.validation import terms
from framework.graphs import results, short

if TYPE_CHECKING:
    from rdflib.term import Node

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "rules"
RULES = {rule.rule_id: rule for rule in rules()}
FRAMEWORK_RULES = sorted(name for name, rule in RULES.items() if rule.profile == "framework")
TERM_RULES = ["TE-01", "TE-02", "TE-03"]
ALONE = sorted(set(RULES) - {name for name in RULES if name.startswith("XC-")} - {"TE-04"})
BLOCK = re.compile(r"```turtle\n(.*?)\n```", re.DOTALL)
PREFIXES = (
    "".join(
        f"@prefix {prefix}: <{iri}> .\n"
        for folder in ("assessment", "shapes")
        for prefix, iri in read(ROOT / "tests" / "cases" / folder / "base.ttl").namespaces()
    )
    + "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
)


@cache
def made() -> dict[str, str]:
    return pages()


def wrong_and_right(rule_id: str) -> list[set[tuple[Node, Node, Node]]]:
    """The triples of the two examples of a page, literals as written."""
    before = rdflib.NORMALIZE_LITERALS
    rdflib.NORMALIZE_LITERALS = False
    try:
        text = (FOLDER / f"{rule_id}.md").read_text(encoding="utf-8")
        return [
            set(rdflib.Graph().parse(data=PREFIXES + block, format="turtle"))
            for block in BLOCK.findall(text)
        ]
    finally:
        rdflib.NORMALIZE_LITERALS = before


def subjects(triples: set[tuple[Node, Node, Node]]) -> set[Node]:
    return {triple[0] for triple in triples}


def test_the_pages_in_the_folder_are_those_of_the_rules() -> None:
    stored = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()}
    assert sorted(stored) == sorted(made())
    assert [] == [name for name, text in made().items() if stored[name] != text]


def test_writing_the_pages_takes_away_those_of_rules_that_are_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "pages", made)
    (tmp_path / "ZZ-01.md").write_text("# ZZ-01\n", encoding="utf-8")
    command.main(tmp_path)
    assert made() == {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}


def test_no_two_rules_share_an_id() -> None:
    assert [] == [name for name, times in Counter(r.rule_id for r in rules()).items() if times > 1]


def test_every_rule_says_what_has_to_hold_and_why_in_both_languages() -> None:
    faults = [
        rule.rule_id
        for rule in rules()
        if not all(rule.title[language] and rule.why.get(language) for language in ("en", "th"))
    ]
    assert [] == faults


def test_every_rule_on_descriptions_says_what_to_write_in_both_languages() -> None:
    faults = [
        rule.rule_id
        for rule in rules()
        if rule.profile != "framework" and not (rule.remedy["en"] and rule.remedy["th"])
    ]
    assert [] == faults


def test_a_reason_is_in_the_language_that_it_is_tagged_with() -> None:
    thai = re.compile("[\u0e00-\u0e7f]")
    faults = [
        rule.rule_id
        for rule in rules()
        if thai.search(rule.why["en"]) or not thai.search(rule.why["th"])
    ]
    assert [] == faults


def test_every_rule_on_terms_has_a_page() -> None:
    source = (ROOT / "src" / "dgmf_kg" / "validation" / "terms.py").read_text(encoding="utf-8")
    assert set(re.findall(r'"(TE-\d\d)"', source)) == {
        name for name in RULES if name.startswith("TE-")
    }


def test_every_rule_has_a_case_but_the_one_that_no_term_breaks_yet() -> None:
    assert ["TE-04"] == [rule.rule_id for rule in rules() if not cases(rule)]


def test_every_case_says_what_it_breaks() -> None:
    faults = [
        case.path.name
        for rule in rules()
        for case in cases(rule)
        if not re.fullmatch(r"[A-Z].*\.", case.says)
    ]
    assert [] == faults


def test_every_profile_has_a_table_with_each_of_its_rules() -> None:
    text = made()["README.md"]
    rows = re.findall(r"^\| \[([A-Z]{2}-\d{2})\]", text, re.MULTILINE)
    assert sorted(RULES) == sorted(rows)
    assert list(PROFILES) == re.findall(r"^## (\w+) · ", text, re.MULTILINE)


def test_every_link_leads_to_a_file() -> None:
    links = {
        (name, link) for name, text in made().items() for link in re.findall(r"\]\(([^)]*)\)", text)
    }
    assert [] == sorted(link for _, link in links if not (FOLDER / link).resolve().is_file())


@pytest.mark.parametrize("rule_id", ALONE)
def test_the_wrong_example_shows_the_fault_by_itself_and_the_right_one_none(rule_id: str) -> None:
    rule = RULES[rule_id]
    wrong, right = wrong_and_right(rule_id)
    assert any(shows(rule, wrong, node) for node in subjects(wrong))
    text = (FOLDER / f"{rule_id}.md").read_text(encoding="utf-8").rpartition("```turtle\n")[2]
    first = text.partition(" ")[0]
    named = [node for node in subjects(right) if short_name(node) == first]
    assert [] == [node for node in named if shows(rule, right, node)]


def short_name(node: Node) -> str:
    return short(str(node)).replace("https://example.org/", "ex:")


@pytest.mark.parametrize("rule_id", ALONE)
def test_the_examples_are_excerpts_of_a_tested_case(rule_id: str) -> None:
    case = cases(RULES[rule_id])[0]
    wrong, right = (
        {triple for triple in triples if not any(isinstance(t, rdflib.BNode) for t in triple)}
        for triples in wrong_and_right(rule_id)
    )
    assert set() == right - set(read(case.conforming[0]))
    assert set() == wrong - set(after(case)[0])


@pytest.mark.parametrize("rule_id", FRAMEWORK_RULES)
def test_a_case_of_the_framework_breaks_exactly_its_rule(rule_id: str) -> None:
    rule = RULES[rule_id]
    (case,) = cases(rule)
    data = after(case)[0].serialize(format="nt")
    assert {f"dgmfsh:{rule.name}"} == {shape for shape, _, _ in results(data, "shacl")}


@pytest.mark.parametrize("rule_id", TERM_RULES)
def test_a_case_of_terms_breaks_exactly_its_rule(rule_id: str, tmp_path: Path) -> None:
    (case,) = cases(RULES[rule_id])
    path = tmp_path / "case.nt"
    after(case)[0].serialize(path, format="nt", encoding="utf-8")
    found = terms.check(Description("https://example.org/description", parse(path)))
    assert [rule_id] == [result.rule for result in found]
    assert RULES[rule_id].severity == found[0].severity.value
