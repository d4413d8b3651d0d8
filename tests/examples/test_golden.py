"""The examples answer as their golden files say; those were read by eye before they went in."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(ROOT.glob("examples/*/*.ttl"))
ALL = [*EXAMPLES, *sorted(ROOT.glob("examples/*/descriptions/*.ttl"))]
GOLDEN = {
    "assess.en.txt": ("--lang", "en"),
    "assess.th.txt": ("--lang", "th"),
    "assess.json": ("--format", "json"),
}
# Hashes of queries and shapes change with every word in them, and say nothing of an example; that
# they are right is tested elsewhere.
HASH = re.compile(r'(?<="sha256": ")[0-9a-f]{64}(?=")')
EXPLAINED = {
    "ahead": ("MGT-2.1", "SVC-2", "CHN"),
    "claims-only": ("MGT-1", "SVC-2"),
    "conflicting-evidence": ("MGT-2.1", "SVC-3.2", "CHN-1", "TEC"),
    "integrated": ("overall", "MGT-1", "CHN-3", "TEC-3.2"),
}
"""The examples that are explained, with the codes; all else would say the same again."""


def masked(text: str) -> str:
    return HASH.sub("…", text)


@pytest.mark.parametrize("name", sorted(GOLDEN))
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_gives_its_golden_output(path: Path, name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dgmf_kg.cli", "assess", *GOLDEN[name], path.relative_to(ROOT)],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=True,
    )
    assert masked((path.parent / name).read_text(encoding="utf-8")) == masked(done.stdout)


@pytest.mark.parametrize("language", ["en", "th"])
@pytest.mark.parametrize("example", sorted(EXPLAINED))
def test_an_example_is_explained_as_its_golden_file_says(example: str, language: str) -> None:
    path = ROOT / "examples" / example / f"{example}.ttl"
    command = (sys.executable, "-m", "dgmf_kg.cli", "explain", "--lang", language)
    done = subprocess.run(
        [*command, path.relative_to(ROOT), *EXPLAINED[example]],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=True,
    )
    # The hash changes with every touch of a query; another test compares it with the file.
    shown = re.sub("[0-9a-f]{64}", "…", done.stdout)
    assert path.with_name(f"explain.{language}.txt").read_text(encoding="utf-8") == shown


@pytest.mark.parametrize("engine", ["shacl", "pyshacl"])
def test_every_example_conforms(engine: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dgmf_kg.cli", "validate", "--engine", engine, *ALL],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert 0 == done.returncode
