"""Commands over the examples and the golden files that hold their output."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_EXAMPLES = ROOT / "examples"
_YEARS = (
    "examples/integrated/integrated.ttl",
    "examples/integrated-next-year/integrated-next-year.ttl",
)
FORMS = {
    "en.txt": ("--lang", "en"),
    "th.txt": ("--lang", "th"),
    "json": ("--format", "json"),
    "csv": ("--format", "csv"),
}


@dataclass(frozen=True)
class Golden:
    """One golden file: the arguments that give it, and the exit code with which they do."""

    path: Path
    arguments: tuple[str, ...]
    code: int

    def run(self) -> subprocess.CompletedProcess[str]:
        """What the command says now."""
        return subprocess.run(
            [sys.executable, "-m", "dgmf_kg.cli", *self.arguments],
            capture_output=True,
            encoding="utf-8",
            cwd=ROOT,
            check=False,
        )


def _golden(stem: str, forms: str, code: int, *arguments: str) -> list[Golden]:
    return [
        Golden(_EXAMPLES / f"{stem}.{form}", (*arguments, *FORMS[form]), code)
        for form in forms.split()
    ]


def _plan(name: str, forms: str, *arguments: str) -> list[Golden]:
    return _golden(f"{name}/plan", forms, 1, "plan", f"examples/{name}/{name}.ttl", *arguments)


def _rollup(stem: str, forms: str, *arguments: str) -> list[Golden]:
    descriptions = (
        str(path.relative_to(ROOT))
        for name in ("claims-only", "interoperability", "integrated", "out-of-scope", "overclaims")
        for path in _EXAMPLES.glob(f"{name}/*.ttl")
    )
    register = ("rollup", "--register", "examples/roll-up/register/register.ttl")
    return _golden(f"roll-up/{stem}", forms, 0, *register, *arguments, *descriptions)


GOLDEN = [
    *_plan("integrated", "en.txt th.txt json", "--to", "3"),
    *_plan("conflicting-evidence", "en.txt th.txt", "--to", "2"),
    *_plan("out-of-scope", "en.txt th.txt", "--to", "Citizen focus"),
    *_golden("integrated-next-year/diff", "en.txt th.txt json", 1, "diff", *_YEARS),
    *_golden(
        "integrated-next-year/diff-date",
        "en.txt th.txt",
        1,
        *("diff", _YEARS[0], _YEARS[0], "--as-of", "2025-09-30", "--as-of", "2026-03-01"),
    ),
    *_rollup("ministry", "en.txt th.txt", "--node", "https://example.org/ministry-of-waterways"),
    *_rollup(
        "government",
        "en.txt th.txt json csv",
        *("--node", "https://example.org/government", "--follow-oversight"),
        *("--policy", "share:0.6"),
    ),
]
