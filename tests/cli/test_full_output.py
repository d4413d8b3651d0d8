"""An output that cannot be written is one clear line and exit code 2, whatever the verb."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dgmf_kg.cli.commands import VERBS

ROOT = Path(__file__).parents[2]
DESCRIPTION = ROOT / "tests" / "cases" / "shapes" / "base.ttl"
MODULE = ROOT / "ontology" / "core.ttl"
CALLS = [
    ["assess", DESCRIPTION],
    ["convert", "--to", "ntriples", DESCRIPTION],
    ["diff-ontology", MODULE, MODULE],
    ["validate", DESCRIPTION],
    ["validate", "--format", "json", DESCRIPTION],
    ["validate", "--format", "html", DESCRIPTION],
    *([verb, "--help"] for verb in VERBS),
    ["--version"],
]
SENTENCES = {
    "en": "dgmf: The output cannot be written (No space left on device). "
    "Free some space or choose another place.",
    "th": "dgmf: เขียนผลลัพธ์ไม่ได้ (No space left on device) ให้เพิ่มพื้นที่ว่างหรือเลือกที่อื่น",
}


def called(*arguments: object, out: str, err: str | None = None) -> tuple[int, str]:
    """Exit code and standard error of a process whose outputs are those files."""
    command = [sys.executable, "-m", "dgmf_kg.cli", *map(str, arguments)]
    english = {**os.environ, "LC_ALL": "C.UTF-8"}
    with Path(out).open("w", encoding="utf-8") as output:
        if err is None:
            done = subprocess.run(
                command,
                env=english,
                stdout=output,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                check=False,
            )
            return done.returncode, done.stderr
        with Path(err).open("w", encoding="utf-8") as errors:
            return subprocess.run(command, stdout=output, stderr=errors, check=False).returncode, ""


@pytest.mark.parametrize("arguments", CALLS, ids=lambda call: " ".join(map(str, call[:3])))
def test_a_full_standard_output_is_one_line_and_exit_code_2(arguments: list[object]) -> None:
    assert (2, f"{SENTENCES['en']}\n") == called(*arguments, out="/dev/full")


def test_a_full_standard_output_is_told_in_thai() -> None:
    arguments = ("validate", "--lang", "th", DESCRIPTION)
    assert (2, f"{SENTENCES['th']}\n") == called(*arguments, out="/dev/full")


def test_a_full_standard_error_is_no_fault_either() -> None:
    missing = ("validate", DESCRIPTION.with_name("missing.ttl"))
    assert (2, "") == called(*missing, out="/dev/null", err="/dev/full")
    assert (2, "") == called("validate", DESCRIPTION, out="/dev/full", err="/dev/full")


def test_what_fails_only_when_the_buffer_is_emptied_is_told_too() -> None:
    program = (
        "import sys, dgmf_kg.cli.commands as commands; from dgmf_kg.cli import main;"
        "commands.build = lambda language: type('Late', (), {'main': lambda *_, **__: print('x')})();"
        "main(['validate', '--lang', 'en'])"
    )
    with Path("/dev/full").open("w", encoding="utf-8") as output:
        done = subprocess.run(
            [sys.executable, "-c", program],
            stdout=output,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert (2, f"{SENTENCES['en']}\n") == (done.returncode, done.stderr)


def test_a_reader_that_has_gone_leaves_the_exit_code_2() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as output:
        command = [sys.executable, "-m", "dgmf_kg.cli", "validate", str(DESCRIPTION)]
        done = subprocess.run(
            command, stdout=output, stderr=subprocess.PIPE, encoding="utf-8", check=False
        )
    assert (2, "") == (done.returncode, done.stderr)
