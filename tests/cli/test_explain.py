"""`dgmf explain`: the proof of codes, in text and JSON, and what it refuses."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

ROOT = Path(__file__).parents[2]
INTEGRATED = ROOT / "examples" / "integrated" / "integrated.ttl"
CONFLICTING = ROOT / "examples" / "conflicting-evidence" / "conflicting-evidence.ttl"


def test_without_a_code_the_whole_is_proved(dgmf: Callable[..., Called]) -> None:
    bare = dgmf("explain", "--lang", "en", INTEGRATED)
    overall = dgmf("explain", "--lang", "en", INTEGRATED, "overall")
    assert (0, "") == (bare.code, bare.err)
    assert overall.out == bare.out
    for code in ("MGT ", "SVC-2 ", "TEC-4.2 "):
        assert code in bare.out


def test_codes_are_proved_in_the_order_given_and_once(dgmf: Callable[..., Called]) -> None:
    called = dgmf("explain", "--format", "json", INTEGRATED, "tec", "MGT-2", "chn-3.1", "TEC")
    proofs = json.loads(called.out)["proofs"]
    assert [("dimension", "TEC"), ("cell", "MGT-2"), ("finding", "CHN-3.1")] == [
        (proof["kind"], proof["code"]) for proof in proofs
    ]


def test_a_finding_is_proved_down_to_evidence_and_query(dgmf: Callable[..., Called]) -> None:
    called = dgmf("explain", "--format", "json", INTEGRATED, "MGT-1.1")
    (proof,) = json.loads(called.out)["proofs"]
    (ground,) = proof["grounds"]
    (item,) = ground["items"]
    text = (ROOT / "queries" / "criteria" / "MGT-1.1.rq").read_bytes()
    assert ("met", "shown", "match") == (proof["status"], ground["role"], ground["kind"])
    assert ["documented"] == [piece["grade"] for piece in item["evidence"]]
    assert {
        "iri": "https://w3id.org/dgmf/queries/criteria/MGT-1.1",
        "sha256": hashlib.sha256(text).hexdigest(),
    } == proof["query"]


def test_the_hash_in_the_text_is_that_of_the_file(dgmf: Callable[..., Called]) -> None:
    called = dgmf("explain", "--lang", "en", INTEGRATED, "CHN-1.1")
    text = (ROOT / "queries" / "criteria" / "CHN-1.1.rq").read_bytes()
    assert f"SHA-256 of its text: {hashlib.sha256(text).hexdigest()}" in called.out
    assert "decided by queries/criteria/CHN-1.1.rq <" in called.out


def test_a_near_miss_is_told_with_what_it_has_and_lacks(dgmf: Callable[..., Called]) -> None:
    called = dgmf("explain", "--format", "json", INTEGRATED, "TEC-3.1")
    (proof,) = json.loads(called.out)["proofs"]
    (miss,) = proof["nearMisses"]
    assert ["owner"] == [part["part"] for part in miss["held"]]
    assert ["review.due"] == [part["part"] for part in miss["missing"]]
    assert {"en", "th"} == set(miss["missing"][0]["text"])


def test_date_and_grade_are_those_of_the_assessment(dgmf: Callable[..., Called]) -> None:
    before = dgmf("explain", "--format", "json", CONFLICTING, "SVC-1.1")
    later = dgmf("explain", "--format", "json", "--as-of", "2026-02-01", CONFLICTING, "SVC-1.1")
    graded = dgmf(
        "explain", "--format", "json", "--minimum-grade", "documented", CONFLICTING, "CHN-1.1"
    )
    assert "unknown" == json.loads(before.out)["proofs"][0]["status"]
    assert "met" == json.loads(later.out)["proofs"][0]["status"]
    assert "not-met" == json.loads(graded.out)["proofs"][0]["status"]


def test_evidence_that_has_ended_is_said_to_be_not_valid(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    text = INTEGRATED.read_text(encoding="utf-8")
    head, evidence, rest = text.partition("fact:enterprise-plan a m8g:Evidence ;")
    assert evidence
    ended = tmp_path / "ended.ttl"
    until = ' dgmf:validUntil "2025-01-31"^^xsd:date ;'
    ended.write_text(head + evidence + until + rest, encoding="utf-8")
    english = dgmf("explain", "--lang", "en", ended, "MGT-1.1").out
    thai = dgmf("explain", "--lang", "th", ended, "MGT-1.1").out
    assert "not valid on the as-of date: valid until 2025-01-31" in english
    assert "no evidence, so its grade is self-claimed" not in english
    assert "no evidence is valid, so its grade is self-claimed" in english
    assert "31 ม.ค. 2568" in thai


@pytest.mark.parametrize(
    ("code", "nearest"), [("MGT-9", "MGT-4"), ("CHN-3.7", "CHN-3.3"), ("everything", "overall")]
)
def test_an_unknown_code_is_one_line_with_the_nearest_codes(
    dgmf: Callable[..., Called], code: str, nearest: str
) -> None:
    called = dgmf("explain", "--lang", "en", INTEGRATED, "MGT", code)
    assert (2, "") == (called.code, called.out)
    (line,) = called.err.splitlines()
    assert f"“{code}”" in line
    assert nearest in line.partition("Nearest:")[2]


def test_a_description_that_does_not_conform_is_exit_code_1(
    dgmf: Callable[..., Called], good: Path
) -> None:
    text = good.read_text(encoding="utf-8")
    good.write_text(text.replace("dgmf:agencyType fw:Department", "dgmf:agencyType ex:Guild", 1))
    refused = dgmf("explain", "--lang", "en", good)
    insisted = dgmf("explain", "--lang", "en", "--insist", good)
    assert (1, "") == (refused.code, refused.out)
    assert "was not assessed" in refused.err
    assert 0 == insisted.code
    assert "does not conform" in insisted.out


def test_a_file_that_is_not_there_is_exit_code_2(dgmf: Callable[..., Called]) -> None:
    called = dgmf("explain", "--lang", "en", "nowhere.ttl")
    assert (2, "", 1) == (called.code, called.out, len(called.err.splitlines()))


def test_piped_output_is_plain_and_never_wrapped() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dgmf_kg.cli", "explain", "--lang", "th", INTEGRATED, "SVC-2"],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={"COLUMNS": "40", "FORCE_COLOR": "1", "PATH": "", "PYTHONPATH": str(ROOT / "src")},
    )
    lines = done.stdout.splitlines()
    assert "\x1b" not in done.stdout
    assert max(map(len, lines)) > 120
    assert lines == [line.rstrip() for line in lines]
