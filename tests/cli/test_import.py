"""`dgmf import cpsv-ap`: what it writes, says and answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

CASES = Path(__file__).parents[1] / "cases" / "import"
PERIOD = ("--period-start", "2024-10-01", "--period-end", "2025-09-30")
PUBLISHER = ("--publisher", "https://example.org/publisher")


def test_an_import_says_what_was_written_and_what_the_catalogue_does_not_hold(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    source = CASES / "one-agency.ttl"
    called = dgmf("import", "cpsv-ap", source, "-o", tmp_path, *PERIOD, "--lang", "en")
    assert 0 == called.code, called.err
    (written,) = tmp_path.glob("*.ttl")
    lines = called.out.splitlines()
    assert lines[0].startswith(f"{written}: ")
    assert any("Nobody is named as publisher" in line for line in lines)
    assert lines[-1].startswith("In the catalogue: ")


def test_what_is_missing_is_exactly_what_validation_then_finds(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    source = CASES / "one-agency.ttl"
    called = dgmf("import", "cpsv-ap", source, "-o", tmp_path, *PERIOD, "--format", "json")
    (description,) = json.loads(called.out)["descriptions"]
    missing = sorted((one["rule"], one["item"]) for one in description["missing"])
    (report,) = json.loads(dgmf("validate", "--format", "json", description["file"]).out)["files"]
    assert missing == sorted((one["rule"], one["focus"]) for one in report["results"])


def test_an_import_that_leaves_something_out_says_so_and_is_exit_code_1(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    source = CASES / "two-agencies.ttl"
    called = dgmf("import", "cpsv-ap", source, "-o", tmp_path, *PERIOD, *PUBLISHER, "--lang", "th")
    assert 1 == called.code
    assert "ไม่อยู่ในเอกสารคำอธิบายใด" in called.err


def test_a_catalogue_needs_a_reporting_period(dgmf: Callable[..., Called], tmp_path: Path) -> None:
    source = CASES / "one-agency.ttl"
    called = dgmf("import", "cpsv-ap", source, "-o", tmp_path / "out", "--lang", "en")
    assert 2 == called.code
    (line,) = called.err.splitlines()
    assert "--period-start --period-end" in line
    assert not (tmp_path / "out").exists()


def test_a_file_without_an_agency_leaves_no_output(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    source = CASES / "evidence-only.ttl"
    called = dgmf("import", "cpsv-ap", source, "-o", tmp_path / "out", *PERIOD)
    assert 2 == called.code
    assert not (tmp_path / "out").exists()
