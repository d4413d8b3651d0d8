"""The guides list every competency question on institutions and capabilities, in both languages."""

from __future__ import annotations

import re

import pytest

from dgmf_kg import queries
from engines import ROOT

ROW = re.compile(
    r"^\| (.+?) \| \[`([\w/-]+)\.rq`\]\(\.\./queries/([\w/-]+)\.rq\) \|$", re.MULTILINE
)


@pytest.mark.parametrize("folder", ["institution", "capability"])
@pytest.mark.parametrize(("ending", "key"), [("md", "question"), ("th.md", "question-th")])
def test_a_guide_lists_the_questions_that_its_queries_answer(
    folder: str, ending: str, key: str
) -> None:
    text = (ROOT / "docs" / f"{folder}.{ending}").read_text(encoding="utf-8")
    told = {name: question for question, name, link in ROW.findall(text) if name == link}
    asked = {
        f"{folder}/{query.name}": query.header[key]
        for query in queries.group(folder)
        if key in query.header
    }
    assert len(asked) >= 8
    assert asked == told


def test_the_risk_matrix_of_the_guide_is_that_of_the_guidance() -> None:
    text = (ROOT / "docs" / "capability.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ((?:very )?(?:high|low)|moderate) \| (.+) \|$", text, re.MULTILINE)
    names = {"very low": 1, "low": 2, "moderate": 3, "high": 4, "very high": 5}
    levels = {"low": 1, "moderate": 2, "high": 3, "extreme": 4}
    told = {
        (names[likelihood], impact): levels[level]
        for likelihood, cells in rows
        for impact, level in enumerate(cells.split(" | "), 1)
    }
    guidance = (ROOT / "ontology" / "guidance.ttl").read_text(encoding="utf-8")
    found = re.findall(
        r"^fw:risk-(\d)-(\d) .*?RiskLevel(\d) \.$", guidance, re.MULTILINE | re.DOTALL
    )
    assert {(int(one), int(two)): int(level) for one, two, level in found} == told
