"""The verbs over good input: output, formats, exit codes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Called

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))


def test_a_description_that_conforms_is_exit_code_0(
    dgmf: Callable[..., Called], good: Path
) -> None:
    called = dgmf("validate", "--lang", "en", good)
    assert (0, f"{good}: conforms\n", "") == (called.code, called.out, called.err)


def test_both_engines_say_the_same_of_a_broken_description(
    dgmf: Callable[..., Called], good: Path
) -> None:
    text = good.read_text(encoding="utf-8")
    good.write_text(text.replace("dgmf:agencyType fw:Department", "dgmf:agencyType ex:Guild", 1))
    fast = dgmf("validate", "--engine", "shacl", "--format", "json", good)
    reference = dgmf("validate", "--engine", "pyshacl", "--format", "json", good)
    assert 1 == fast.code
    assert json.loads(reference.out) == json.loads(fast.out)


def test_a_date_with_a_time_zone_is_found_by_both_engines(
    dgmf: Callable[..., Called], good: Path
) -> None:
    text = good.read_text(encoding="utf-8")
    good.write_text(text.replace('"2024-10-01"^^xsd:date', '"2024-10-01Z"^^xsd:date', 1))
    for engine in ("shacl", "pyshacl"):
        assert 1 == dgmf("validate", "--engine", engine, good).code


def test_a_value_on_which_the_reference_engine_breaks_is_one_line(
    dgmf: Callable[..., Called], good: Path
) -> None:
    text = good.read_text(encoding="utf-8")
    found = re.search(r"dgmf:totalTransactions (\S+)", text)
    assert found
    nan = text.replace(found[0], 'dgmf:totalTransactions "NaN"^^xsd:decimal', 1)
    good.write_text(nan, encoding="utf-8")
    assert 1 == dgmf("validate", "--engine", "shacl", good).code
    broken = dgmf("validate", "--lang", "en", "--engine", "pyshacl", good)
    assert 2 == broken.code
    (line,) = broken.err.splitlines()
    assert "--engine shacl" in line


def test_json_of_validation_has_messages_in_both_languages_and_the_place(
    dgmf: Callable[..., Called], good: Path
) -> None:
    text = good.read_text(encoding="utf-8")
    good.write_text(text.replace("fw:WebPortal", "fw:WebPortl", 1), encoding="utf-8")
    (report,) = json.loads(dgmf("validate", "--format", "json", good).out)["files"]
    assert report["checked"]
    assert not report["conforms"]
    (result,) = [one for one in report["results"] if one["rule"] == "TE-01"]
    assert {"en", "th"} == set(result["messages"])
    assert result["line"] > 1


def test_json_of_an_unreadable_file_never_says_that_it_conforms(
    dgmf: Callable[..., Called], tmp_path: Path
) -> None:
    (report,) = json.loads(dgmf("validate", "--format", "json", tmp_path / "no.ttl").out)["files"]
    assert report["conforms"] is None
    assert not report["checked"]
    assert "file-missing" == report["problem"]["id"]
    (outcome,) = json.loads(dgmf("assess", "--format", "json", tmp_path / "no.ttl").out)["files"]
    assert outcome["conforms"] is None
    assert outcome["assessment"] is None


def test_a_description_with_violations_is_not_assessed_unless_the_user_insists(
    dgmf: Callable[..., Called], good: Path
) -> None:
    text = good.read_text(encoding="utf-8")
    good.write_text(text.replace("dgmf:agencyType fw:Department", "dgmf:agencyType ex:Guild", 1))
    refused = dgmf("assess", "--lang", "en", good)
    assert (1, "") == (refused.code, refused.out)
    assert "was not assessed" in refused.err
    insisted = dgmf("assess", "--lang", "en", "--insist", good)
    assert 0 == insisted.code
    assert "does not conform; this result was asked for" in insisted.out
    (data,) = json.loads(dgmf("assess", "--insist", "--format", "json", good).out)["files"]
    assert data["assessment"]["conforms"] is False


def test_the_same_input_gives_the_same_bytes(dgmf: Callable[..., Called]) -> None:
    first = dgmf("assess", "--format", "json", *EXAMPLES)
    assert first.out == dgmf("assess", "--format", "json", *EXAMPLES).out
    # The end of the period is the default as-of date: naming it changes nothing.
    of_one_year = [path for path in EXAMPLES if "next-year" not in path.stem]
    named = dgmf("assess", "--as-of", "2025-09-30", "--format", "json", *of_one_year)
    assert named.out == dgmf("assess", "--format", "json", *of_one_year).out


def test_several_files_end_in_a_summary(dgmf: Callable[..., Called], good: Path) -> None:
    called = dgmf("validate", "--lang", "en", good, good, good.with_name("missing.ttl"))
    assert "3 files: 2 conform, 0 do not, 1 could not be checked" == called.out.splitlines()[-1]
    assert 2 == called.code


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "th_TH.UTF-8"}, "เป็นไปตามข้อกำหนด"),
        ({"LANG": "en_US.UTF-8"}, "conforms"),
        ({"LANG": "th_TH.UTF-8", "LC_ALL": "C"}, "conforms"),
    ],
)
def test_the_language_comes_from_the_locale(environment: dict[str, str], expected: str) -> None:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
    done = subprocess.run(
        [sys.executable, "-m", "dgmf_kg.cli", "validate", EXAMPLES[0]],
        capture_output=True,
        encoding="utf-8",
        env=kept | environment,
        check=True,
    )
    assert expected in done.stdout


def test_help_is_in_the_language_asked_for(dgmf: Callable[..., Called]) -> None:
    assert "infer their maturity stages" in dgmf("assess", "--help", "--lang", "en").out
    assert "อนุมานขั้นวุฒิภาวะ" in dgmf("assess", "--help", "--lang", "th").out


@pytest.mark.parametrize(("written", "code"), [("Period", "0"), ("Perod", "1")])
def test_validating_a_description_loads_no_slow_library(
    tmp_path: Path, written: str, code: str
) -> None:
    text = EXAMPLES[0].read_text(encoding="utf-8")
    path = tmp_path / "agency.ttl"
    path.write_text(text.replace("reportingPeriod", f"reporting{written}"), encoding="utf-8")
    slow = {"rdflib", "pyshacl", "owlready2", "rich", "SPARQLWrapper"}
    assert [code, "[]"] == _loaded_by(["validate", str(path)], slow)


def test_tables_of_many_descriptions_load_nothing_that_explains_one(tmp_path: Path) -> None:
    arguments = ["assess", str(EXAMPLES[0].parent), "-o", str(tmp_path / "out")]
    slow = {"rdflib", "pyshacl", "owlready2", "SPARQLWrapper", "dgmf_kg.assessment"}
    assert ["0", "[]"] == _loaded_by(arguments, slow)


def _loaded_by(arguments: list[str], modules: set[str]) -> list[str]:
    """The exit code of a command, and which of some modules it has loaded."""
    program = (
        "import sys; from dgmf_kg.cli import run; "
        f"print(run({arguments!r})); print(sorted({modules!r} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout.splitlines()[-2:]


def test_a_reader_that_goes_away_is_no_fault() -> None:
    files = " ".join(map(str, EXAMPLES))
    pipe = f"{sys.executable} -m dgmf_kg.cli assess --format json {files} | head -1"
    done = subprocess.run(["bash", "-c", pipe], capture_output=True, encoding="utf-8", check=True)  # noqa: S607
    assert "" == done.stderr


@pytest.mark.parametrize("form", ["csv", "json", "text", "turtle"])
def test_assess_writes_to_a_file_what_it_would_print(
    form: str, dgmf: Callable[..., Called], good: Path, tmp_path: Path
) -> None:
    printed = dgmf("assess", "--lang", "en", "--format", form, good)
    path = tmp_path / "result"
    written = dgmf("assess", "--lang", "en", "--format", form, "--output", path, good)
    assert (printed.code, "", printed.err) == (written.code, written.out, written.err)
    assert printed.out == path.read_bytes().decode()


def test_assess_writes_the_results_of_the_files_that_can_be_read(
    dgmf: Callable[..., Called], good: Path, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.ttl"
    for form in ("csv", "turtle"):
        called = dgmf("assess", "--lang", "en", "--format", form, missing, good)
        assert 2 == called.code
        assert called.out == dgmf("assess", "--lang", "en", "--format", form, good).out
        assert [f"{missing}: "] == [line[: len(f"{missing}: ")] for line in called.err.splitlines()]


def test_assess_says_when_its_file_cannot_be_written(
    dgmf: Callable[..., Called], good: Path
) -> None:
    called = dgmf("assess", "--lang", "en", "--output", good / "result", good)
    assert (2, "") == (called.code, called.out)
    assert 1 == len(called.err.splitlines())
