"""The options of `dgmf validate`: form, file, profile, own shapes, what counts as failing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.conftest import Called

OWN = """@prefix dgmf: <https://w3id.org/dgmf/ontology#> .
@prefix dgmfsh: <https://w3id.org/dgmf/shapes#> .
@prefix ex: <https://example.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
"""


@pytest.fixture
def guild(good: Path) -> Path:
    """A description with exactly one violation, AG-07."""
    text = good.read_text(encoding="utf-8")
    good.write_text(text.replace("dgmf:agencyType fw:Department", "dgmf:agencyType ex:Guild", 1))
    return good


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("text", "violation AG-07"),
        ("json", '"rule": "AG-07"'),
        ("turtle", "sh:ValidationReport"),
        ("html", "<!doctype html>"),
        ("sarif", '"ruleId": "AG-07"'),
        ("junit", "<testsuites"),
        ("github", "::error file="),
    ],
)
def test_every_form_can_be_printed_and_written(
    dgmf: Callable[..., Called], guild: Path, tmp_path: Path, form: str, words: str
) -> None:
    arguments = ("validate", "--lang", "en", "--format", form, guild)
    printed = dgmf(*arguments)
    assert 1 == printed.code
    assert words.lower() in printed.out.lower()
    out = tmp_path / "report"
    written = dgmf(*arguments, "--output", out)
    assert (1, "") == (written.code, written.out)
    assert words.lower() in out.read_text(encoding="utf-8").lower()


def test_a_report_that_cannot_be_written_is_one_line(
    dgmf: Callable[..., Called], good: Path
) -> None:
    called = dgmf("validate", "--format", "html", "--output", good / "report.html", good)
    assert 2 == called.code
    assert 1 == len(called.err.splitlines())


def test_what_fails_is_for_the_user_to_say(dgmf: Callable[..., Called], good: Path) -> None:
    text = good.read_text(encoding="utf-8")
    assert ' , "กรมน้ำ"@th' in text or "@th" in text
    own = good.with_name("own.ttl")
    own.write_text(
        OWN + "ex:S a sh:NodeShape ; sh:targetClass dgmf:Agency ; sh:property ex:S-note .\n"
        "ex:S-note a sh:PropertyShape ; sh:path ex:note ; sh:minCount 1 ; "
        'sh:severity sh:Warning ; sh:message "OW-01: Write a note."@en , "OW-01: ให้เขียนหมายเหตุ"@th .\n',
        encoding="utf-8",
    )
    arguments = ("validate", "--lang", "en", "--shapes", own, good)
    called = dgmf(*arguments)
    assert 0 == called.code
    assert "warning OW-01: Write a note." in called.out
    assert 1 == dgmf(*arguments, "--fail-on", "warning").code


def test_a_rule_of_ours_can_be_switched_off_or_regraded(
    dgmf: Callable[..., Called], guild: Path
) -> None:
    found = json.loads(dgmf("validate", "--format", "json", guild).out)["files"][0]["results"]
    (shape,) = {one["shape"] for one in found if one["rule"] == "AG-07"}
    own = guild.with_name("own.ttl")
    own.write_text(f"{OWN}<{shape}> sh:deactivated true .\n", encoding="utf-8")
    assert 0 == dgmf("validate", "--shapes", own, guild).code
    own.write_text(f"{OWN}<{shape}> sh:severity sh:Info .\n", encoding="utf-8")
    called = dgmf("validate", "--lang", "en", "--shapes", own, guild)
    assert 0 == called.code
    assert "info AG-07" in called.out


def test_a_higher_profile_asks_for_more(dgmf: Callable[..., Called], good: Path) -> None:
    text = good.read_text(encoding="utf-8")
    assert 0 == dgmf("validate", "--profile", "publishable", good).code, "the base has everything"
    without = "\n".join(line for line in text.splitlines() if "dcterms:license" not in line)
    good.write_text(without, encoding="utf-8")
    assert 0 == dgmf("validate", "--profile", "evidenced", good).code
    called = dgmf("validate", "--lang", "en", "--profile", "publishable", good)
    assert 1 == called.code
    assert "violation PU-" in called.out


def test_files_are_compared_with_one_another(dgmf: Callable[..., Called], good: Path) -> None:
    twin = good.with_name("twin.ttl")
    twin.write_text(good.read_text(encoding="utf-8"), encoding="utf-8")
    called = dgmf("validate", "--lang", "en", good, twin)
    assert "XC-" in called.out
